package io.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.TestSteps;
import io.duban.plan.PlanId;
import io.duban.report.Milestone;
import io.duban.shared.BusinessTime;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskState;
import io.duban.work.Block;
import io.duban.work.Lateness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskSituationTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 7, 1);
    private static final Milestone HALF = new Milestone(LocalDate.of(2020, 6, 30), "开工", 40, null);
    private static final Milestone WHOLE = new Milestone(LocalDate.of(2020, 12, 20), "完工", 80, null);

    @Test
    void expectsTheElapsedShareOfThePeriodBeforeAnyPlanIsAccepted() {
        // From 2 January 2020 to 31 December 2021: 729 days, of which 181 are over.
        assertThat(running(null, null).expectedPercent()).isEqualTo(24);
    }

    @Test
    void expectsAllOnceThePeriodIsOver() {
        assertThat(on(LocalDate.of(2022, 3, 1), Curve.NONE).expectedPercent()).isEqualTo(100);
    }

    @Test
    void expectsWhatTheMilestonesPromisedFromTheDayAfterTheyWereDue() {
        Curve curve = new Curve(true, List.of(), List.of(HALF, WHOLE));
        assertThat(on(LocalDate.of(2020, 6, 30), curve).expectedPercent()).isZero();
        assertThat(on(LocalDate.of(2020, 7, 1), curve).expectedPercent()).isEqualTo(40);
        assertThat(on(LocalDate.of(2020, 12, 21), curve).expectedPercent()).isEqualTo(80);
    }

    @Test
    void holdsToLastYearsCurveUntilThisYearsPlanIsAccepted() {
        Curve lastYear = new Curve(true, List.of(HALF), List.of());
        assertThat(on(LocalDate.of(2021, 1, 20), lastYear).expectedPercent()).isEqualTo(40);
    }

    @Test
    void lagsBehindWhatWasVerifiedAndNotBehindWhatIsClaimed() {
        Curve curve = new Curve(true, List.of(), List.of(HALF, WHOLE));
        assertThat(situation(TaskState.IN_PROGRESS, 40, 15, List.of(), curve, TODAY)
                        .lag())
                .isEqualTo(25);
        assertThat(situation(TaskState.IN_PROGRESS, 40, null, List.of(), curve, TODAY)
                        .lag())
                .isZero();
        assertThat(situation(TaskState.IN_PROGRESS, null, null, List.of(), curve, TODAY)
                        .lag())
                .isEqualTo(40);
    }

    @Test
    void neverLagsBehindNothing() {
        assertThat(running(90, 90).lag()).isZero();
        assertThat(situation(TaskState.ISSUED, null, null, List.of(), Curve.NONE, TODAY)
                        .inputs()
                        .lag())
                .isZero();
    }

    @Test
    void looksAtTheEarliestMilestoneThatNothingWasHeardOf() {
        Curve curve = new Curve(true, List.of(), List.of(HALF, WHOLE));
        assertThat(situation(TaskState.IN_PROGRESS, null, null, List.of(), curve, TODAY)
                        .inputs()
                        .daysToMilestone())
                .isEqualTo(-1);
        assertThat(situation(TaskState.IN_PROGRESS, 40, null, List.of(), curve, TODAY)
                        .inputs()
                        .daysToMilestone())
                .isEqualTo(172);
        Milestone reached = new Milestone(HALF.dueOn(), "开工", 40, HALF.dueOn());
        Curve heard = new Curve(true, List.of(), List.of(reached, WHOLE));
        assertThat(situation(TaskState.IN_PROGRESS, null, null, List.of(), heard, TODAY)
                        .inputs()
                        .daysToMilestone())
                .isEqualTo(172);
    }

    @Test
    void countsAMissingReportApartFromOtherLateSteps() {
        LightInputs inputs = with(
                        open(TestSteps.WRITE_REPORT, TODAY.minusDays(1)),
                        open(TestSteps.REPLY_TO_ORDER, TODAY.minusDays(1)),
                        open(TestSteps.SIGN_FOR, TODAY.minusDays(1)),
                        open(TestSteps.CONSOLIDATE, TODAY))
                .inputs();
        assertThat(inputs.overdueReports()).isEqualTo(2);
        assertThat(inputs.overdueSteps()).isOne();
    }

    @Test
    void remembersThroughThatYearAndTheNextWhatWasFinishedLate() {
        assertThat(with(done(TestSteps.SIGN_FOR, TODAY.minusDays(20), TODAY.minusDays(19)))
                        .inputs()
                        .finishedLate())
                .isTrue();
        assertThat(with(done(TestSteps.SIGN_FOR, TODAY.minusDays(20), TODAY.minusDays(20)))
                        .inputs()
                        .finishedLate())
                .isFalse();
        LocalDate lastYear = LocalDate.of(2019, 12, 10);
        assertThat(with(done(TestSteps.WRITE_REPORT, lastYear, lastYear.plusDays(3)))
                        .inputs()
                        .finishedLate())
                .isTrue();
        LocalDate before = LocalDate.of(2018, 12, 10);
        assertThat(with(done(TestSteps.WRITE_REPORT, before, before.plusDays(3)))
                        .inputs()
                        .finishedLate())
                .isFalse();
    }

    @Test
    void remembersThroughThatYearAndTheNextThatAMilestoneWasReachedLate() {
        Milestone late = new Milestone(LocalDate.of(2019, 6, 30), "开工", 0, LocalDate.of(2019, 7, 2));
        Milestone inTime = new Milestone(LocalDate.of(2019, 6, 30), "开工", 0, LocalDate.of(2019, 6, 30));
        assertThat(on(TODAY, new Curve(true, List.of(late), List.of())).inputs().finishedLate())
                .isTrue();
        assertThat(on(TODAY, new Curve(true, List.of(inTime), List.of()))
                        .inputs()
                        .finishedLate())
                .isFalse();
    }

    @Test
    void doesNotHoldTheOfficesOwnDelayAgainstTheUnits() {
        assertThat(with(done(TestSteps.REVIEW_REPORT, TODAY.minusDays(20), TODAY.minusDays(10)))
                        .inputs()
                        .finishedLate())
                .isFalse();
    }

    private static TaskSituation running(Integer claimed, Integer verified) {
        return situation(TaskState.IN_PROGRESS, claimed, verified, List.of(), Curve.NONE, TODAY);
    }

    private static TaskSituation on(LocalDate day, Curve curve) {
        return situation(TaskState.IN_PROGRESS, null, null, List.of(), curve, day);
    }

    private static TaskSituation with(Duty... duties) {
        return situation(TaskState.IN_PROGRESS, null, null, List.of(duties), Curve.NONE, TODAY);
    }

    private static TaskSituation situation(
            TaskState state, Integer claimed, Integer verified, List<Duty> duties, Curve curve, LocalDate day) {
        Integer year = state == TaskState.ISSUED ? null : 2020;
        TaskStanding task = new TaskStanding(
                TaskId.next(),
                PlanId.next(),
                null,
                UnitId.next(),
                UnitId.next(),
                "1",
                "任务",
                state,
                year,
                2020,
                2021,
                null,
                null,
                null,
                null,
                claimed,
                verified,
                Instant.parse("2020-01-02T01:00:00Z"));
        return new TaskSituation(task, duties, curve, LimitsOverTime.always(LightLimits.usual()), day);
    }

    private static Duty open(StepKey step, LocalDate dueOn) {
        return duty(step, dueOn, null);
    }

    private static Duty done(StepKey step, LocalDate dueOn, LocalDate on) {
        return duty(step, dueOn, on.atTime(9, 0).atZone(BusinessTime.ZONE).toInstant());
    }

    private static Duty duty(StepKey step, LocalDate dueOn, Instant doneAt) {
        TaskId task = TaskId.next();
        Instant asked =
                dueOn.minusDays(10).atTime(9, 0).atZone(BusinessTime.ZONE).toInstant();
        return new Duty(
                step + "-" + dueOn,
                PlanId.next(),
                task,
                UnitId.next(),
                step,
                Block.SIGN_FOR,
                lateness(step),
                task.value(),
                2020,
                dueOn,
                asked,
                doneAt,
                null,
                null);
    }

    private static Lateness lateness(StepKey step) {
        if (step.equals(TestSteps.REVIEW_REPORT) || step.equals(TestSteps.REVIEW_ANNUAL_PLAN)) {
            return Lateness.OFFICE;
        }
        return step.process().equals("annualReport") || step.equals(TestSteps.REPLY_TO_ORDER)
                ? Lateness.REPORT
                : Lateness.STEP;
    }
}
