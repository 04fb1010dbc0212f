package io.duban.report.web;

import io.duban.report.DecideAnnualPlan;
import io.duban.report.ReachMilestone;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import org.springframework.stereotype.Component;

/** What pages and API do with an annual plan once it was written. */
@Component
class AnnualPlanDecisions {

    private final DecideAnnualPlan decide;
    private final ReachMilestone reach;

    AnnualPlanDecisions(DecideAnnualPlan decide, ReachMilestone reach) {
        this.decide = decide;
        this.reach = reach;
    }

    void decide(TaskYear of, PlainDecisionForm form, Actor.Person actor) {
        decide.decide(of, form.decided(), actor);
    }

    void reached(TaskYear of, int position, ReachMilestone.Reached reached, Actor.Person actor) {
        reach.reach(of, position, reached, actor);
    }
}
