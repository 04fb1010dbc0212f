package io.duban.demo;

import static io.duban.shared.Role.OFFICER;
import static io.duban.shared.Role.OFFICE_STAFF;

import io.duban.demo.SampleHistory.Node;
import io.duban.demo.SampleHistory.Returned;
import io.duban.demo.SampleHistory.YearPlan;
import io.duban.demo.Timeline.Hour;
import io.duban.report.AnnualPlanContent;
import io.duban.report.AnnualPlanDraft;
import io.duban.report.AnnualPlans;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.MilestoneLine;
import io.duban.report.ReachMilestone;
import io.duban.report.ReachMilestone.Reached;
import io.duban.report.SubmitAnnualPlan;
import io.duban.report.TaskYear;
import io.duban.work.Decision;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each lead unit writes a plan for each year; the office reviews it; milestones are reached. */
@Component
@DemoOnly
class AnnualPlanSteps {

    private final SubmitAnnualPlan submitAnnualPlan;
    private final DecideAnnualPlan decide;
    private final ReachMilestone reachMilestone;
    private final AnnualPlans annualPlans;

    AnnualPlanSteps(
            SubmitAnnualPlan submitAnnualPlan,
            DecideAnnualPlan decide,
            ReachMilestone reachMilestone,
            AnnualPlans annualPlans) {
        this.submitAnnualPlan = submitAnnualPlan;
        this.decide = decide;
        this.reachMilestone = reachMilestone;
        this.annualPlans = annualPlans;
    }

    void into(Timeline timeline, SamplePlan plan, SampleHistory history) {
        for (YearPlan written : history.annualPlans()) {
            String lead = DemoHistory.lead(plan, written.item());
            timeline.add(
                    written.submittedOn(), Hour.MORNING, scene -> submit(written, written.measures(), lead, scene));
            returned(history, written).forEach(back -> giveBack(timeline, written, back, lead));
            timeline.add(
                    written.approvedOn(),
                    Hour.AFTERNOON,
                    scene -> decide.decide(
                            of(written, scene), Decision.agree(""), scene.holder(DemoHistory.OFFICE, OFFICE_STAFF)));
            reach(timeline, written, lead);
        }
    }

    private static List<Returned> returned(SampleHistory history, YearPlan written) {
        return history.returns().stream()
                .filter(back -> back.step().equals("reviewAnnualPlan")
                        && back.item().equals(written.item())
                        && back.year() == written.year())
                .toList();
    }

    private void giveBack(Timeline timeline, YearPlan written, Returned back, String lead) {
        timeline.add(
                back.on(),
                Hour.LATE_MORNING,
                scene -> decide.decide(of(written, scene), Decision.giveBack(back.reason()), scene.person(back.by())));
        timeline.add(
                back.resubmittedOn(),
                Hour.NOON,
                scene -> submit(written, written.measures() + "\n" + back.supplement(), lead, scene));
    }

    private void submit(YearPlan written, String measures, String lead, Scene scene) {
        AnnualPlanContent content = new AnnualPlanContent(
                written.goals(),
                measures,
                written.milestones().stream()
                        .map(node -> new MilestoneLine(node.on(), node.title(), node.expectedPercent(), null))
                        .toList());
        TaskYear of = of(written, scene);
        Integer seen = annualPlans.find(of).map(found -> found.version()).orElse(null);
        submitAnnualPlan.submit(of, new AnnualPlanDraft(content, seen), scene.holder(lead, OFFICER));
    }

    private void reach(Timeline timeline, YearPlan written, String lead) {
        for (int position = 0; position < written.milestones().size(); position++) {
            Node node = written.milestones().get(position);
            LocalDate doneOn = node.doneOn();
            if (doneOn != null) {
                int at = position;
                timeline.add(
                        doneOn,
                        Hour.EVENING,
                        scene -> reachMilestone.reach(
                                of(written, scene), at, new Reached(doneOn, ""), scene.holder(lead, OFFICER)));
            }
        }
    }

    private static TaskYear of(YearPlan written, Scene scene) {
        return new TaskYear(scene.task(written.item()), written.year());
    }
}
