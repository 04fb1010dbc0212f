package io.duban.report.web;

import io.duban.report.AcceptAnnualPlan;
import io.duban.report.ReachMilestone;
import io.duban.report.ReturnAnnualPlan;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import org.springframework.stereotype.Component;

/** What pages and API do with an annual plan once it was written. */
@Component
class AnnualPlanDecisions {

    private final AcceptAnnualPlan accept;
    private final ReturnAnnualPlan returnIt;
    private final ReachMilestone reach;

    AnnualPlanDecisions(AcceptAnnualPlan accept, ReturnAnnualPlan returnIt, ReachMilestone reach) {
        this.accept = accept;
        this.returnIt = returnIt;
        this.reach = reach;
    }

    void decide(TaskYear of, DecisionForm form, Actor.Person actor) {
        if (form.decision() == DecisionForm.Decision.ACCEPT) {
            accept.accept(of, form.words(), actor);
        } else {
            returnIt.returnIt(of, form.words(), actor);
        }
    }

    void reached(TaskYear of, int position, ReachMilestone.Reached reached, Actor.Person actor) {
        reach.reach(of, position, reached, actor);
    }
}
