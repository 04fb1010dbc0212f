package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Family;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.WorkingDays;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedItem;
import io.duban.report.AnnualPlans;
import io.duban.shared.NotPermitted;
import io.duban.shared.StepKey;
import io.duban.supervision.DailySweep;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.Light;
import io.duban.supervision.LightColor;
import io.duban.supervision.LightWords;
import io.duban.supervision.Lights;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderState;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.Reminders;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.AskForChange;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeRequests;
import io.duban.task.ChangeState;
import io.duban.task.ChangeText;
import io.duban.task.DecideChange;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.Halt;
import io.duban.task.HaltRefusal;
import io.duban.task.HaltText;
import io.duban.task.Halts;
import io.duban.task.ObjectToTask;
import io.duban.task.RecordProgress;
import io.duban.task.ResumeTask;
import io.duban.task.Setting;
import io.duban.task.SuspendTask;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.TerminateTask;
import io.duban.task.TimeLost;
import io.duban.work.Decision;
import io.duban.work.WorkRefusal;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A task stands still, goes on by the working days lost, or is over, wherever it stood. */
@DubanTest
class HaltProcessTest {

    private static final HaltText TEXT = new HaltText("用地未落实", "冀政办〔2020〕30号");

    @Autowired
    ApplicationContext context;

    Walk walk;
    Party lead;

    @BeforeEach
    void units() {
        walk = new Walk(context);
        lead = walk.party();
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    /** Where a task of one year can stand, and how it goes on from there. */
    enum Stage {
        ISSUED(test -> test.walk.issuedTask(test.lead), (test, task) -> test.walk.sign(task, test.lead)),
        OBJECTED(HaltProcessTest::objected, (test, task) -> {}),
        PLAN_WRITING(HaltProcessTest::signed, (test, task) -> test.walk.planYear(task, test.lead)),
        RUNNING(HaltProcessTest::planned, (test, task) -> {}),
        REPORTING(HaltProcessTest::reporting, (test, task) -> test.walk.reportAll(task, test.lead)),
        AT_ITS_END(test -> test.walk.atItsEnd(test.lead), (test, task) -> test.walk.claim(task, test.lead)),
        CLAIMED(HaltProcessTest::claimed, (test, task) -> test.walk.acceptClaim(task)),
        VERIFYING(HaltProcessTest::verifying, (test, task) -> test.walk.verifyClaim(task));

        private final Function<HaltProcessTest, TaskId> comesThere;
        private final Way goesOn;

        Stage(Function<HaltProcessTest, TaskId> comesThere, Way goesOn) {
            this.comesThere = comesThere;
            this.goesOn = goesOn;
        }
    }

    interface Way {
        void of(HaltProcessTest test, TaskId task);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void goesOnFromWhereverItStood(Stage stage) {
        TaskId task = stage.comesThere.apply(this);
        TaskState before = walk.task(task).state();
        suspend(task);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.SUSPENDED);
        if (stage != Stage.OBJECTED && stage != Stage.RUNNING) {
            assertThatThrownBy(() -> stage.goesOn.of(this, task)).isInstanceOf(WorkRefusal.Suspended.class);
        }
        later(14);
        resume(task);
        assertThat(walk.task(task).state()).isEqualTo(before);
        stage.goesOn.of(this, task);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void isOverWhereverItStood(Stage stage) {
        TaskId task = stage.comesThere.apply(this);
        terminate(task);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.TERMINATED);
        assertThat(walk.task(task).course().completedAt()).isNull();
        assertThat(running(task)).isZero();
        assertThat(open(task)).isEmpty();
        assertThat(light(task).color()).isEqualTo(LightColor.GREY);
        assertThatThrownBy(() -> suspend(task)).isInstanceOf(HaltRefusal.NotRunning.class);
        assertThatThrownBy(() -> terminate(task)).isInstanceOf(HaltRefusal.NotRunning.class);
    }

    @Test
    void aTimerThatComesDueMeanwhileGoesOffSoMuchLater() {
        TaskId task = planned();
        walk.on("2020-11-02");
        suspend(task);
        walk.on("2020-11-16");
        assertThat(find(TestSteps.WRITE_REPORT, task)).isEmpty();
        resume(task);
        walk.runJobs();
        assertThat(find(TestSteps.WRITE_REPORT, task))
                .as("the window opens ten working days late")
                .isEmpty();
        walk.on(moved("2020-11-16", "2020-11-02", "2020-11-16").toString());
        assertThat(find(TestSteps.WRITE_REPORT, task)).isNotEmpty();
        assertThat(walk.task(task).term().reportDueOn()).isEqualTo(moved("2020-12-20", "2020-11-02", "2020-11-16"));
    }

    @Test
    void nothingBecomesLateAndNobodyIsReminded() {
        TaskId task = reporting();
        suspend(task);
        for (String day : List.of("2020-12-09", "2020-12-11", "2020-12-22")) {
            sweep(day);
        }
        assertThat(report(task).lateNoted()).isNull();
        assertThat(walk.the(Reminders.class).ofTask(task)).isEmpty();
        assertThat(light(task).color()).isEqualTo(LightColor.GREY);
        assertThat(walk.the(LightWords.class).reason(light(task), Locale.CHINESE))
                .contains("自2020-11-16起中止");
    }

    @Test
    void whatIsDueMovesAndTheOriginalDayIsStillKnown() {
        TaskId task = reporting();
        suspend(task);
        walk.on("2020-12-21");
        resume(task);
        LocalDate due = moved("2020-12-10", "2020-11-16", "2020-12-21");
        assertThat(find(TestSteps.WRITE_REPORT, task)).singleElement().satisfies(item -> {
            assertThat(item.dueOn()).isEqualTo(due);
            assertThat(item.originalDueOn()).isEqualTo("2020-12-10");
        });
        assertThat(report(task).dueOn()).isEqualTo(due);
        sweep("2020-12-22");
        assertThat(light(task).color()).isNotEqualTo(LightColor.RED);
        sweep(due.plusDays(1).toString());
        assertThat(report(task).lateNoted()).isNotNull();
        assertThat(light(task).color()).isEqualTo(LightColor.RED);
    }

    @Test
    void nothingMovesWhereNoWorkingDayWasLost() {
        TaskId task = reporting();
        suspend(task);
        resume(task);
        assertThat(find(TestSteps.WRITE_REPORT, task)).singleElement().satisfies(item -> {
            assertThat(item.dueOn()).isEqualTo("2020-12-10");
            assertThat(item.originalDueOn()).isNull();
        });
        assertThat(walk.task(task).term().reportDueOn()).isNull();
    }

    @Test
    void milestonesThatAreYetToBeReachedMoveToo() {
        TaskId task = planned();
        walk.on("2020-06-15");
        suspend(task);
        later(28);
        assertThat(light(task).color()).isEqualTo(LightColor.GREY);
        resume(task);
        assertThat(walk.the(AnnualPlans.class).get(walk.year(task)).content().lines())
                .allSatisfy(line -> assertThat(line.dueOn())
                        .isEqualTo(moved(line.plannedOn().toString(), "2020-06-15", "2020-07-13")));
        assertThat(light(task).color()).isNotEqualTo(LightColor.RED);
    }

    @Test
    void moreTimeForTheReportCanBeAskedForAfterAStandstillOfYears() {
        TaskId task = reporting();
        suspend(task);
        later(900);
        resume(task);
        ChangeId request = ask(task);
        assertThat(walk.the(ChangeRequests.class).get(request).state()).isEqualTo(ChangeState.SUBMITTED);
    }

    @Test
    void whatWasOverdueBeforeStaysSo() {
        TaskId task = reporting();
        walk.on("2020-12-14");
        assertThat(report(task).lateNoted()).isNotNull();
        suspend(task);
        later(21);
        resume(task);
        assertThat(report(task).lateNoted()).isNotNull();
        assertThat(light(task).color()).isEqualTo(LightColor.RED);
    }

    @Test
    void countsFromAnEarlierDayThatTheBasisNames() {
        TaskId task = reporting();
        walk.on("2020-12-14");
        walk.the(SuspendTask.class).suspend(task, LocalDate.of(2020, 12, 7), TEXT, walk.officeHead);
        walk.on("2020-12-21");
        resume(task);
        assertThat(report(task).dueOn()).isEqualTo(moved("2020-12-10", "2020-12-07", "2020-12-21"));
        assertThat(report(task).lateNoted())
                .as("it was not due on that day any more")
                .isNull();
    }

    @Test
    void refusesADayToComeAndOneBeforeItWasIssuedOrLastWentOn() {
        TaskId task = walk.issuedTask(lead);
        for (LocalDate day : List.of(walk.today().plusDays(1), walk.today().minusDays(1))) {
            assertThatThrownBy(() -> walk.the(SuspendTask.class).suspend(task, day, TEXT, walk.officeHead))
                    .isInstanceOf(HaltRefusal.DayWrong.class);
        }
        LocalDate issued = walk.today();
        suspend(task);
        later(3);
        resume(task);
        assertThatThrownBy(() -> walk.the(SuspendTask.class).suspend(task, issued, TEXT, walk.officeHead))
                .isInstanceOf(HaltRefusal.DayWrong.class);
    }

    @Test
    void isForTheHeadOfTheOfficeAndWithReasonAndBasisOnly() {
        TaskId task = walk.issuedTask(lead);
        for (var who : List.of(walk.staff, walk.supervisor, lead.head())) {
            assertThatThrownBy(() -> walk.the(SuspendTask.class).suspend(task, walk.today(), TEXT, who))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.the(TerminateTask.class).terminate(task, TEXT, who))
                    .isInstanceOf(NotPermitted.class);
        }
        for (HaltText lacking : List.of(new HaltText(" ", "文件"), new HaltText("理由", ""))) {
            assertThatThrownBy(() -> walk.the(TerminateTask.class).terminate(task, lacking, walk.officeHead))
                    .isInstanceOf(HaltRefusal.WordsRequired.class);
        }
        assertThatThrownBy(() -> resume(task)).isInstanceOf(HaltRefusal.NotSuspended.class);
    }

    @Test
    void theTimeLimitMovesButNotBeyondThePlan() {
        TaskId task = limited(LocalDate.of(2021, 6, 30));
        suspend(task);
        LocalDate since = walk.today();
        later(28);
        resume(task);
        assertThat(walk.task(task).term().dueOn())
                .isEqualTo(moved("2021-06-30", since.toString(), walk.today().toString()));
        assertThat(walk.task(task).term().originalDueOn()).isEqualTo("2021-06-30");
        TaskId last = limited(LocalDate.of(2021, 12, 31));
        suspend(last);
        later(28);
        resume(last);
        assertThat(walk.task(last).term().dueOn()).isEqualTo("2021-12-31");
    }

    @Test
    void aRequestForMoreTimeStillAsksForADayInsideThePlan() {
        TaskId task = limited(LocalDate.of(2021, 6, 30));
        ChangeId request = walk.the(AskForChange.class)
                .ask(
                        task,
                        new Setting.Day(ChangeMatter.TIME_LIMIT, null, LocalDate.of(2021, 12, 20)),
                        new ChangeText("汛期停工", "气象通报", 50, "主体过半"),
                        lead.officer());
        suspend(task);
        later(28);
        resume(task);
        assertThat(walk.the(ChangeRequests.class).get(request).wanted().day()).isEqualTo("2021-12-31");
    }

    @Test
    void ordersStandStillGoOnAndEndWithTheTask() {
        TaskId task = walk.issuedTask(lead);
        OrderId order = order(task);
        suspend(task);
        assertThatThrownBy(() -> walk.the(SignForOrder.class).signFor(order, lead.officer()))
                .isInstanceOf(WorkRefusal.Suspended.class);
        LocalDate since = walk.today();
        LocalDate due = walk.the(SupervisionOrders.class).get(order).dueOn();
        later(14);
        resume(task);
        assertThat(walk.the(SupervisionOrders.class).get(order).dueOn())
                .isEqualTo(moved(due.toString(), since.toString(), walk.today().toString()));
        walk.the(SignForOrder.class).signFor(order, lead.officer());
        terminate(task);
        assertThat(walk.the(SupervisionOrders.class).get(order).state()).isEqualTo(OrderState.ENDED);
        assertThat(running(order.toString())).isZero();
    }

    @Test
    void aRequestForMoreTimeGoesOnWithItsDaysMovedAndLapsesWithTheTask() {
        TaskId task = reporting();
        ChangeId change = ask(task);
        suspend(task);
        DecideChange.At at = new DecideChange.At(change, null);
        assertThatThrownBy(() -> walk.the(DecideChange.class).decide(at, Decision.agree(""), walk.staff))
                .isInstanceOf(WorkRefusal.Suspended.class);
        walk.on("2020-11-30");
        resume(task);
        walk.the(DecideChange.class).decide(at, Decision.agree(""), walk.staff);
        walk.the(DecideChange.class).decide(at, Decision.agree(""), walk.officeHead);
        assertThat(walk.task(task).term().reportDueOn()).isEqualTo(moved("2021-01-20", "2020-11-16", "2020-11-30"));
        ChangeId next = ask(task);
        terminate(task);
        assertThat(walk.the(ChangeRequests.class).get(next).state()).isEqualTo(ChangeState.LAPSED);
        assertThat(running(next.toString())).isZero();
    }

    @Test
    void whatWasBrokenDownStandsStillGoesOnAndEndsWithIt() {
        Family family = new Family(context);
        List<TaskId> children = family.breakDown(family.task, family.city, family.east, family.west);
        TaskId own = children.get(0);
        walk = family.walk;
        walk.the(SuspendTask.class).suspend(own, walk.today(), TEXT, family.city.head());
        suspend(family.task);
        assertThat(children).allMatch(child -> walk.task(child).state() == TaskState.SUSPENDED);
        assertThatThrownBy(() -> walk.the(ResumeTask.class).resume(own, TEXT, family.city.head()))
                .isInstanceOf(HaltRefusal.AboveStandsStill.class);
        resume(family.task);
        assertThat(walk.task(own).state()).as("it had been suspended itself").isEqualTo(TaskState.SUSPENDED);
        assertThat(walk.task(children.get(1)).state()).isEqualTo(TaskState.ISSUED);
        assertThatThrownBy(
                        () -> walk.the(SuspendTask.class).suspend(children.get(1), walk.today(), TEXT, walk.officeHead))
                .as("the unit that made it is its office")
                .isInstanceOf(NotPermitted.class);
        terminate(family.task);
        assertThat(children).allSatisfy(child -> {
            assertThat(walk.task(child).state()).isEqualTo(TaskState.TERMINATED);
            assertThat(walk.the(Halts.class).ofTask(child).get(0).with()).isNotNull();
            assertThat(running(child)).isZero();
        });
    }

    @Test
    void keepsByWhomWhyAndOnWhatBasisAndHowManyDaysWereLost() {
        TaskId task = walk.issuedTask(lead);
        suspend(task);
        later(7);
        resume(task);
        Halt halt = walk.the(Halts.class).ofTask(task).get(0);
        assertThat(halt.text()).isEqualTo(TEXT);
        assertThat(halt.by()).isEqualTo(walk.officeHead.id());
        assertThat(halt.going().workingDays())
                .isEqualTo(lost(halt.since(), walk.today()).workingDays());
    }

    private TaskId objected() {
        TaskId task = walk.issuedTask(lead);
        walk.the(ObjectToTask.class).object(task, lead.unit(), new ObjectToTask.Words("不属本单位职能", ""), lead.officer());
        return task;
    }

    private TaskId signed() {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        return task;
    }

    private TaskId planned() {
        TaskId task = signed();
        walk.planYear(task, lead);
        return task;
    }

    private TaskId reporting() {
        TaskId task = planned();
        walk.the(RecordProgress.class).claimed(task, 80, lead.officer());
        walk.openReporting(task);
        return task;
    }

    private TaskId claimed() {
        TaskId task = walk.atItsEnd(lead);
        walk.claim(task, lead);
        return task;
    }

    private TaskId verifying() {
        TaskId task = claimed();
        walk.acceptClaim(task);
        return task;
    }

    private TaskId limited(LocalDate until) {
        ProposedItem item = Walk.item("1", lead);
        ProposedItem limited = new ProposedItem(
                item.number(),
                item.kind(),
                item.sectionPath(),
                item.title(),
                item.content(),
                new TimeLimit(LimitKind.DATE, until, List.of()),
                item.acceptanceCriteria(),
                item.formOfResult(),
                item.units(),
                item.indicators(),
                null);
        return walk.issue(walk.draft(2020, 2021, List.of(limited))).get(0);
    }

    private OrderId order(TaskId task) {
        OrderText text =
                new OrderText(Rung.BLUE, "推进迟缓", "实施意见", "请加快", walk.today().plusDays(20));
        OrderId order = walk.the(ProposeOrder.class).aboutTask(task, lead.unit(), text, walk.staff);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(text.dueOn()), walk.officeHead);
        return order;
    }

    private ChangeId ask(TaskId task) {
        LocalDate now = walk.task(task).term().reportDueOn();
        LocalDate until = now == null ? LocalDate.of(2021, 1, 20) : now.plusDays(10);
        ChangeText text = new ChangeText("汛期停工", "气象通报", 50, "主体过半");
        return walk.the(AskForChange.class)
                .ask(task, new Setting.Day(ChangeMatter.REPORT, null, until), text, lead.officer());
    }

    private void suspend(TaskId task) {
        walk.the(SuspendTask.class).suspend(task, walk.today(), TEXT, walk.officeHead);
    }

    private void resume(TaskId task) {
        walk.the(ResumeTask.class).resume(task, TEXT, walk.officeHead);
    }

    private void terminate(TaskId task) {
        walk.the(TerminateTask.class).terminate(task, TEXT, walk.officeHead);
    }

    private void later(int days) {
        walk.on(walk.today().plusDays(days).toString());
    }

    private void sweep(String day) {
        walk.on(day);
        walk.the(DailySweep.class).run(LocalDate.parse(day));
    }

    private TimeLost lost(LocalDate since, LocalDate until) {
        return new TimeLost(since, until, walk.the(WorkingDays.class).calendar());
    }

    private LocalDate moved(String day, String since, String until) {
        return lost(LocalDate.parse(since), LocalDate.parse(until)).moved(LocalDate.parse(day));
    }

    private List<WorkItem> find(StepKey step, TaskId task) {
        return walk.the(WorkItems.class).open(step, task.value(), null).stream().toList();
    }

    private Stream<Duty> duties(TaskId task) {
        return walk.the(Duties.class).ofTask(task).stream();
    }

    private List<Duty> open(TaskId task) {
        return duties(task)
                .filter(duty -> duty.doneAt() == null && duty.droppedAt() == null)
                .toList();
    }

    private Duty report(TaskId task) {
        return duties(task)
                .filter(duty -> duty.step().isSameStepAs(TestSteps.WRITE_REPORT))
                .findFirst()
                .orElseThrow();
    }

    private Light light(TaskId task) {
        return walk.the(Lights.class).of(List.of(task)).get(task);
    }

    private long running(TaskId task) {
        return running(task.toString());
    }

    private long running(String key) {
        return walk.the(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .count();
    }
}
