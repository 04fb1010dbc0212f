package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Statements;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.ledger.ProcessPictures;
import io.duban.organization.Barred;
import io.duban.organization.GrantRole;
import io.duban.organization.Newcomers;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedItem;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.NotPermitted;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.supervision.DailySweep;
import io.duban.supervision.Ladder;
import io.duban.supervision.LadderFilter;
import io.duban.supervision.Light;
import io.duban.supervision.LightColor;
import io.duban.supervision.LightWords;
import io.duban.supervision.Lights;
import io.duban.supervision.OverdueMatter;
import io.duban.task.AskForChange;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeRefusal;
import io.duban.task.ChangeRequests;
import io.duban.task.ChangeState;
import io.duban.task.ChangeText;
import io.duban.task.DecideChange;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.RecordProgress;
import io.duban.task.Setting;
import io.duban.task.TaskId;
import io.duban.task.WithdrawChange;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The report of 2020 is due from the units by 10 December and as a whole by 20 December. */
@DubanTest
class ChangeRequestProcessTest {

    private static final LocalDate WHOLE = LocalDate.of(2020, 12, 20);
    private static final LocalDate LATER = LocalDate.of(2021, 1, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems workItems;

    Walk walk;
    Party lead;
    TaskId task;

    @BeforeEach
    void aTaskReports() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.the(RecordProgress.class).claimed(task, 80, lead.officer());
        walk.openReporting(task);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void goesFromTheUnitThroughTheOfficeToItsHead() {
        ChangeId change = ask();
        assertThat(open(change, TestSteps.WRITE_CHANGE)).isEmpty();
        assertThat(open(change, TestSteps.REVIEW_CHANGE)).get().satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(walk.office);
            assertThat(item.role()).isEqualTo(Role.OFFICE_STAFF);
            assertThat(item.taskId()).isEqualTo(task);
            assertThat(item.dueOn()).isNotNull();
        });
        decide().decide(new DecideChange.At(change, null), Decision.agree("情况属实"), walk.staff);
        assertThat(state(change)).isEqualTo(ChangeState.REVIEWED);
        assertThat(open(change, TestSteps.DECIDE_CHANGE))
                .get()
                .extracting(WorkItem::role)
                .isEqualTo(Role.OFFICE_HEAD);
        decide().decide(new DecideChange.At(change, null), Decision.agree(""), walk.officeHead);
        assertThat(state(change)).isEqualTo(ChangeState.GRANTED);
        assertThat(walk.task(task).term().reportDueOn()).isEqualTo(LATER);
    }

    @Test
    void comesBackWithWordsAndGoesOnAgain() {
        ChangeId change = ask();
        decide().decide(new DecideChange.At(change, null), Decision.giveBack("请附上施工单位的说明"), walk.staff);
        assertThat(state(change)).isEqualTo(ChangeState.RETURNED);
        assertThat(open(change, TestSteps.WRITE_CHANGE)).get().satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(lead.unit());
            assertThat(item.returned()).isTrue();
        });
        walk.the(AskForChange.class)
                .askAgain(change, day(ChangeMatter.REPORT, LATER.plusDays(1)), text("附说明"), lead.officer());
        assertThat(open(change, TestSteps.REVIEW_CHANGE)).isPresent();
        grant(change);
        assertThat(walk.task(task).term().reportDueOn()).isEqualTo(LATER.plusDays(1));
    }

    @Test
    void endsWhenTheReviewRefuses() {
        ChangeId change = ask();
        decide().decide(new DecideChange.At(change, null), Decision.refuse("理由不足"), walk.staff);
        assertThat(state(change)).isEqualTo(ChangeState.DECLINED);
        assertThat(open(change, TestSteps.DECIDE_CHANGE)).isEmpty();
    }

    @Test
    void endsWhenTheHeadRefuses() {
        ChangeId change = ask();
        decide().decide(new DecideChange.At(change, null), Decision.agree(""), walk.staff);
        decide().decide(new DecideChange.At(change, null), Decision.refuse("理由不足"), walk.officeHead);
        assertThat(state(change)).isEqualTo(ChangeState.DECLINED);
        assertThat(walk.task(task).term().reportDueOn()).isNull();
        assertThat(item(TestSteps.WRITE_REPORT).dueOn()).isEqualTo("2020-12-10");
    }

    @Test
    void movesWhatIsDueAndTheTimerThatWatchesIt() {
        grant(ask());
        assertThat(item(TestSteps.WRITE_REPORT).dueOn()).isEqualTo("2021-01-10");
        assertThat(item(TestSteps.WRITE_REPORT).originalDueOn()).isEqualTo("2020-12-10");
        assertThat(report().dueOn()).isEqualTo("2021-01-10");
        assertThat(timers()).containsExactly(LocalDate.of(2021, 1, 10));
        walk.on("2020-12-12");
        assertThat(report().lateNoted()).isNull();
        walk.on("2021-01-11");
        assertThat(report().lateNoted()).isNotNull();
    }

    @Test
    void watchesTheNewDayAlsoWhenTheOldOnePassedMeanwhile() {
        ChangeId change = ask();
        walk.on("2020-12-12");
        assertThat(timers()).isEmpty();
        assertThat(report().lateNoted()).isNull();
        grant(change);
        assertThat(timers()).containsExactly(LocalDate.of(2021, 1, 10));
        walk.on("2021-01-11");
        assertThat(report().lateNoted()).isNotNull();
    }

    @Test
    void givesLaterStepsOfTheReportTheirNewDayToo() {
        grant(ask());
        walk.reportAll(task, lead);
        assertThat(item(TestSteps.CONSOLIDATE).dueOn()).isEqualTo(LATER);
        assertThat(item(TestSteps.CONSOLIDATE).originalDueOn()).isEqualTo(WHOLE);
    }

    @Test
    void goesByTheCalendarAgainInTheNextYear() {
        grant(ask());
        walk.reportAll(task, lead);
        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
        assertThat(walk.task(task).term().reportDueOn()).isNull();
    }

    @Test
    void freezesWhatWasAskedForInTime() {
        ask();
        sweep("2020-12-15");
        assertThat(report().lateNoted()).isNull();
        assertThat(light().color()).isEqualTo(LightColor.GREEN);
        assertThat(walk.the(LightWords.class).reason(light(), Locale.CHINESE)).contains("延期申请自2020-11-16起待审");
        assertThat(overdue()).singleElement().satisfies(matter -> {
            assertThat(matter.suggested()).isEmpty();
            assertThat(matter.frozenSince()).isEqualTo("2020-11-16");
        });
    }

    /** The timer goes off all the same, but nothing was noted, and the drawing does not say that it was. */
    @Test
    void drawsNoLatenessThatWasNotNoted() {
        ask();
        walk.on("2020-12-15");
        walk.runJobs();
        assertThat(report().lateNoted()).isNull();
        assertThat(passed()).contains("reportDue").doesNotContain("noteLateReport", "latenessNoted");
    }

    @Test
    void drawsTheLatenessThatWasNoted() {
        walk.on("2020-12-15");
        walk.runJobs();
        assertThat(report().lateNoted()).isNotNull();
        assertThat(passed()).contains("reportDue", "noteLateReport", "latenessNoted");
    }

    private Set<String> passed() {
        return walk.the(ProcessPictures.class).of(task.toString(), Locale.CHINESE).stream()
                .filter(picture -> picture.model().equals(Model.ANNUAL_REPORT.key()))
                .findFirst()
                .orElseThrow()
                .finished();
    }

    @Test
    void freezesNothingWhenAskedForLate() {
        walk.on("2020-12-21");
        ChangeId change = ask();
        assertThat(walk.the(ChangeRequests.class).get(change).course().inTime()).isFalse();
        assertThat(walk.task(task).term().freeze()).isNull();
        sweep("2020-12-22");
        assertThat(report().lateNoted()).isNotNull();
        assertThat(light().color()).isEqualTo(LightColor.RED);
        assertThat(overdue()).singleElement().satisfies(matter -> assertThat(matter.suggested())
                .isPresent());
    }

    @Test
    void leavesOverdueWhatWasOverdueWhenMoreTimeWasAskedFor() {
        walk.on("2020-12-14");
        ask();
        sweep("2020-12-15");
        assertThat(light().color()).isEqualTo(LightColor.RED);
    }

    @Test
    void chasesAgainFromTheNextSweepOnWhenRefused() {
        ChangeId change = ask();
        sweep("2020-12-15");
        decide().decide(new DecideChange.At(change, null), Decision.refuse("理由不足"), walk.staff);
        assertThat(light().color()).isEqualTo(LightColor.RED);
        sweep("2020-12-16");
        assertThat(report().lateNoted()).isNotNull();
        assertThat(report().dueOn()).isEqualTo("2020-12-10");
    }

    @Test
    void lightsUpByTheNewDayOnceGranted() {
        walk.on("2020-12-21");
        ChangeId change = ask();
        sweep("2020-12-22");
        assertThat(light().color()).isEqualTo(LightColor.RED);
        grant(change);
        assertThat(light().color()).isNotEqualTo(LightColor.RED);
    }

    @Test
    void findsWhatWasDoneMeanwhileDoneInTime() {
        ChangeId change = ask();
        walk.on("2020-12-14");
        walk.report(task, lead);
        grant(change);
        assertThat(report().dueOn()).isEqualTo("2021-01-10");
    }

    @Test
    void isWithdrawnByWhoeverAskedUntilTheOfficeHasActed() {
        ChangeId change = ask();
        walk.the(WithdrawChange.class).withdraw(change, "已能按期完成", lead.officer());
        assertThat(state(change)).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(workItems.open(TestSteps.REVIEW_CHANGE, change.value(), null))
                .isEmpty();
        assertThat(walk.task(task).term().freeze()).isNull();
        ChangeId next = ask();
        decide().decide(new DecideChange.At(next, null), Decision.agree(""), walk.staff);
        assertThatThrownBy(() -> walk.the(WithdrawChange.class).withdraw(next, "", lead.officer()))
                .isInstanceOf(ChangeRefusal.NotWithdrawn.class);
    }

    @Test
    void isWithdrawnAlsoAfterItWasReturned() {
        ChangeId change = ask();
        decide().decide(new DecideChange.At(change, null), Decision.giveBack("请补充"), walk.staff);
        Actor.Person colleague = walk.person(lead.unit(), Role.OFFICER);
        walk.the(WithdrawChange.class).withdraw(change, "", colleague);
        assertThat(state(change)).isEqualTo(ChangeState.WITHDRAWN);
    }

    @Test
    void refusesASecondRequestWhileOneIsPending() {
        ask();
        assertThatThrownBy(this::ask).isInstanceOf(ChangeRefusal.Pending.class);
    }

    @Test
    void refusesARequestOfAnybodyButTheLeadUnitsOfficers() {
        for (Actor.Person who : List.of(lead.head(), walk.staff, walk.officeHead, walk.supervisor)) {
            assertThatThrownBy(() ->
                            walk.the(AskForChange.class).ask(task, day(ChangeMatter.REPORT, LATER), text("汛期"), who))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void refusesADayThatIsNotLater() {
        assertThatThrownBy(() -> ask(ChangeMatter.REPORT, WHOLE)).isInstanceOf(ChangeRefusal.DateNotLater.class);
        assertThatThrownBy(() -> ask(ChangeMatter.REPORT, LocalDate.of(2022, 1, 1)))
                .isInstanceOf(ChangeRefusal.DateTooLate.class);
    }

    @Test
    void refusesALongerLimitWhereTheTaskHasNone() {
        assertThatThrownBy(() -> ask(ChangeMatter.TIME_LIMIT, LATER)).isInstanceOf(ChangeRefusal.NothingToExtend.class);
    }

    @Test
    void refusesToGrantWhatWasOvertaken() {
        ChangeId change = ask();
        walk.reportAll(task, lead);
        walk.approveReport(task, lead);
        assertThatThrownBy(() -> decide().decide(new DecideChange.At(change, null), Decision.agree(""), walk.staff))
                .isInstanceOf(ChangeRefusal.Overtaken.class);
        decide().decide(new DecideChange.At(change, null), Decision.refuse("任务已进入下一年度"), walk.staff);
        assertThat(state(change)).isEqualTo(ChangeState.DECLINED);
    }

    @Test
    void refusesToGrantADayThatHasPassed() {
        ChangeId change = ask();
        walk.on("2021-01-21");
        assertThatThrownBy(() -> decide().decide(new DecideChange.At(change, null), Decision.agree(""), walk.staff))
                .isInstanceOf(ChangeRefusal.DateNotLater.class);
    }

    @Test
    void decidesOnlyAtTheStepThatWasLookedAt() {
        Actor.Person both = walk.person(walk.office, Role.OFFICE_STAFF);
        walk.the(GrantRole.class).grant(both.id(), walk.office, Role.OFFICE_HEAD, Newcomers.admin());
        Actor.Person now = new Newcomers(context).actor(both.id());
        ChangeId change = ask();
        DecideChange.At review = new DecideChange.At(change, "reviewChange");
        decide().decide(review, Decision.agree(""), now);
        assertThatThrownBy(() -> decide().decide(review, Decision.agree(""), now))
                .isInstanceOf(ChangeRefusal.NotNow.class);
        assertThat(state(change)).isEqualTo(ChangeState.REVIEWED);
    }

    @Test
    void everyActKeepsWithinItsBudget() {
        Statements statements = new Statements(context);
        long asking = statements.of(this::ask);
        ChangeId change = walk.the(ChangeRequests.class).ofTask(task).get(0).id();
        long reviewing =
                statements.of(() -> decide().decide(new DecideChange.At(change, null), Decision.agree(""), walk.staff));
        long granting = statements.of(
                () -> decide().decide(new DecideChange.At(change, null), Decision.agree(""), walk.officeHead));
        assertThat(List.of(asking, reviewing, granting))
                .satisfiesExactly(
                        cost -> assertThat(cost).isLessThanOrEqualTo(60),
                        cost -> assertThat(cost).isLessThanOrEqualTo(36),
                        cost -> assertThat(cost).isLessThanOrEqualTo(60));
    }

    @Test
    void movesATimeLimitAndItsYears() {
        TaskId limited = limitedTask();
        ChangeId change = walk.the(AskForChange.class)
                .ask(limited, day(ChangeMatter.TIME_LIMIT, LocalDate.of(2021, 6, 30)), text("汛期"), lead.officer());
        grant(change);
        assertThat(walk.task(limited).term().dueOn()).isEqualTo("2021-06-30");
        assertThat(walk.task(limited).term().originalDueOn()).isEqualTo("2020-12-31");
        assertThat(walk.task(limited).term().lastYear()).isEqualTo(2021);
    }

    @Test
    void expectsNoMoreWhileALongerTimeLimitIsAskedForInTime() {
        TaskId limited = limitedTask();
        walk.the(RecordProgress.class).claimed(limited, 80, lead.officer());
        walk.the(AskForChange.class)
                .ask(limited, day(ChangeMatter.TIME_LIMIT, LocalDate.of(2021, 6, 30)), text("汛期"), lead.officer());
        Integer before = light(limited).expectedPercent();
        sweep("2021-01-08");
        assertThat(light(limited).expectedPercent()).isEqualTo(before);
    }

    /** To be done by the end of 2020; its unit has signed, and has written no plan of the year. */
    private TaskId limitedTask() {
        ProposedItem item = Walk.item("1", lead);
        TaskId limited = walk.issue(walk.draft(
                        2020,
                        2021,
                        List.of(new ProposedItem(
                                item.number(),
                                item.kind(),
                                item.sectionPath(),
                                item.title(),
                                item.content(),
                                new TimeLimit(LimitKind.DATE, LocalDate.of(2020, 12, 31), List.of()),
                                item.acceptanceCriteria(),
                                item.formOfResult(),
                                item.units(),
                                item.indicators(),
                                null))))
                .get(0);
        walk.sign(limited, lead);
        return limited;
    }

    @Test
    void letsNobodyDecideWhatHeWrote() {
        Actor.Person both = inBothRoles();
        ChangeId change = walk.the(AskForChange.class).ask(task, day(ChangeMatter.REPORT, LATER), text("汛期"), both);
        assertThatThrownBy(() -> decide().decide(new DecideChange.At(change, null), Decision.agree(""), both))
                .isInstanceOf(Barred.class);
    }

    private Actor.Person inBothRoles() {
        Actor.Person officer = walk.person(lead.unit(), Role.OFFICER);
        walk.the(GrantRole.class).grant(officer.id(), walk.office, Role.OFFICE_STAFF, Newcomers.admin());
        return new Newcomers(context).actor(officer.id());
    }

    private ChangeId ask() {
        return ask(ChangeMatter.REPORT, LATER);
    }

    private ChangeId ask(ChangeMatter matter, LocalDate until) {
        return walk.the(AskForChange.class).ask(task, day(matter, until), text("汛期不能施工"), lead.officer());
    }

    static Setting.Day day(ChangeMatter matter, LocalDate until) {
        return new Setting.Day(matter, null, until);
    }

    static ChangeText text(String reason) {
        return new ChangeText(reason, "冀水〔2020〕18号", 55, "主体已完成一半");
    }

    private void grant(ChangeId change) {
        decide().decide(new DecideChange.At(change, null), Decision.agree("同意"), walk.staff);
        decide().decide(new DecideChange.At(change, null), Decision.agree("同意"), walk.officeHead);
    }

    private DecideChange decide() {
        return walk.the(DecideChange.class);
    }

    private ChangeState state(ChangeId change) {
        return walk.the(ChangeRequests.class).get(change).state();
    }

    private Optional<WorkItem> open(ChangeId change, StepKey step) {
        return workItems.open(step, change.value(), null);
    }

    private WorkItem item(StepKey step) {
        return workItems.open(step, task.value(), null).orElseThrow();
    }

    private Duty report() {
        return walk.the(Duties.class).ofTask(task).stream()
                .filter(duty -> duty.step().isSameStepAs(TestSteps.WRITE_REPORT))
                .findFirst()
                .orElseThrow();
    }

    private Light light() {
        return light(task);
    }

    private Light light(TaskId of) {
        return walk.the(Lights.class).of(List.of(of)).get(of);
    }

    private List<OverdueMatter> overdue() {
        return walk.the(Ladder.class)
                .page(new LadderFilter(task, lead.unit()), null, 10, walk.staff)
                .rows();
    }

    private void sweep(String day) {
        walk.on(day);
        walk.the(DailySweep.class).run(LocalDate.parse(day));
    }

    private List<LocalDate> timers() {
        return walk.the(ManagementService.class).createJobQuery().timers().active().list().stream()
                .filter(job -> job.getProcessInstanceId() != null && isOfTask(job.getProcessInstanceId()))
                .map(job -> LocalDate.ofInstant(job.getDuedate().toInstant(), BusinessTime.ZONE))
                .toList();
    }

    private boolean isOfTask(String process) {
        return walk.the(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceId(process)
                        .processInstanceBusinessKey(task.toString())
                        .count()
                > 0;
    }
}
