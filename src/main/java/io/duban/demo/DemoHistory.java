package io.duban.demo;

import io.duban.organization.WorkingDays;
import io.duban.plan.DecidePlan;
import io.duban.plan.Responsibility;
import io.duban.plan.SubmitPlan;
import io.duban.shared.BusinessTime;
import io.duban.work.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The whole history of the sample plan as acts in the order of time, up to the day on which visitors arrive. */
@Component
@DemoOnly
class DemoHistory {

    static final String OFFICE = "liangqu-office";

    /**
     * When visitors arrive: in the reporting window of the running year, two days before the units' reports are due.
     */
    static final Instant TODAY =
            LocalDateTime.of(2020, 12, 8, 8, 30).atZone(BusinessTime.ZONE).toInstant();

    static final String STAFF = "song.yanqiu";
    private static final String HEAD = "xie.zhaolin";
    private static final LocalDate DRAFTED_ON = LocalDate.of(2020, 12, 7);

    private final Samples samples;
    private final EnterPlan enterPlan;
    private final SubmitPlan submitPlan;
    private final DecidePlan decidePlan;
    private final WorkingDays workingDays;
    private final SampleWorld world;
    private final Chapters chapters;

    DemoHistory(
            Samples samples,
            EnterPlan enterPlan,
            SubmitPlan submitPlan,
            DecidePlan decidePlan,
            WorkingDays workingDays,
            SampleWorld world,
            Chapters chapters) {
        this.samples = samples;
        this.enterPlan = enterPlan;
        this.submitPlan = submitPlan;
        this.decidePlan = decidePlan;
        this.workingDays = workingDays;
        this.world = world;
        this.chapters = chapters;
    }

    /** The chapters between issuing the plan and today. */
    @Component
    @DemoOnly
    record Chapters(SigningSteps signing, AnnualPlanSteps annualPlans, ReportSteps reports, OrderSteps orders) {}

    List<Step> steps() {
        SamplePlan plan = samples.plan();
        SampleHistory history = samples.history();
        Timeline timeline = new Timeline();
        LocalDate issuedOn = history.planIssuedOn();
        timeline.add(issuedOn.minusDays(1), Timeline.Hour.MORNING, scene -> world.enter("plan"));
        timeline.add(issuedOn.minusDays(1), Timeline.Hour.AFTERNOON, scene -> submit(scene));
        timeline.add(
                issuedOn,
                Timeline.Hour.MORNING,
                scene -> decidePlan.decide(scene.plan(), Decision.agree(""), scene.person(HEAD)));
        chapters.signing().into(timeline, plan, history, workingDays.calendar());
        chapters.annualPlans().into(timeline, plan, history);
        chapters.reports().into(timeline, history);
        chapters.orders().into(timeline, history);
        timeline.add(DRAFTED_ON, Timeline.Hour.AFTERNOON, this::draft);
        return timeline.inOrder().stream()
                .filter(step -> step.at().isBefore(TODAY))
                .toList();
    }

    static String lead(SamplePlan plan, String number) {
        return plan.items().stream()
                .filter(item -> item.number().equals(number))
                .flatMap(item -> item.units().stream())
                .filter(unit -> unit.role() == Responsibility.LEAD)
                .map(SamplePlan.Unit::unit)
                .findFirst()
                .orElseThrow();
    }

    private void submit(Scene scene) {
        submitPlan.submit(scene.plan(), null, scene.person(STAFF));
    }

    private void draft(Scene scene) {
        enterPlan.enter(samples.draft(), scene.plan(), scene, scene.person(STAFF));
    }
}
