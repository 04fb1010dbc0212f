package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.DecideRectificationPlan;
import io.duban.supervision.Finding;
import io.duban.supervision.FindingSource;
import io.duban.supervision.FindingText;
import io.duban.supervision.LightColor;
import io.duban.supervision.Lights;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.RaiseFinding;
import io.duban.supervision.ReadRectification;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.RectificationRefusal;
import io.duban.supervision.RectificationState;
import io.duban.supervision.Rectifications;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.ReportRectification;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.supervision.SubmitRectificationPlan;
import io.duban.supervision.VerifyRectification;
import io.duban.task.Duties;
import io.duban.task.HaltText;
import io.duban.task.ResumeTask;
import io.duban.task.SuspendTask;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.task.TerminateTask;
import io.duban.work.Decision;
import io.duban.work.WorkRefusal;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** On 2 January 2020 a supervisor finds something wrong, which is to be put right until the end of the month. */
@DubanTest
class RectificationProcessTest {

    private static final LocalDate LIMIT = LocalDate.of(2020, 1, 31);

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems workItems;

    Walk walk;
    Party unit;
    TaskId task;
    RectificationId found;

    @BeforeEach
    void somethingIsFound() {
        walk = new Walk(context);
        unit = walk.party();
        task = walk.issuedTask(unit);
        found = raise();
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void goesFromTheFindingToTheWriteOff() {
        assertThat(open(TestSteps.WRITE_RECTIFICATION_PLAN)).get().satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(unit.unit());
            assertThat(item.taskId()).isEqualTo(task);
            assertThat(item.title()).isEqualTo("渠道渗漏");
            assertThat(item.dueOn()).isEqualTo("2020-01-16");
        });
        assertThat(findings()).isOne();
        submit();
        assertThat(open(TestSteps.DECIDE_RECTIFICATION_PLAN))
                .get()
                .extracting(WorkItem::unitId)
                .isEqualTo(walk.office);
        approve();
        assertThat(open(TestSteps.REPORT_RECTIFICATION))
                .get()
                .extracting(WorkItem::dueOn)
                .isEqualTo(LIMIT);
        report();
        assertThat(open(TestSteps.VERIFY_RECTIFICATION))
                .get()
                .extracting(WorkItem::unitId)
                .isEqualTo(walk.office);
        walk.the(VerifyRectification.class).decide(found, Decision.agree("现场查看，已不渗漏"), walk.supervisor);
        assertThat(state()).isEqualTo(RectificationState.WRITTEN_OFF);
        assertThat(findings()).isZero();
    }

    @Test
    void asksForThePlanAgainAndKeepsTheFormerOne() {
        submit();
        walk.the(DecideRectificationPlan.class).decide(found, Decision.giveBack("缺少责任人电话"), walk.supervisor);
        assertThat(open(TestSteps.WRITE_RECTIFICATION_PLAN)).get().satisfies(item -> assertThat(item.returned())
                .isTrue());
        submit();
        assertThat(walk.the(Rectifications.class).steps(found))
                .filteredOn(step -> !step.measures().isEmpty())
                .hasSize(2);
        approve();
        assertThat(state()).isEqualTo(RectificationState.RECTIFYING);
    }

    @Test
    void goesBackToTheUnitWhereItIsNotPutRightAndIsStillWatched() {
        submit();
        approve();
        walk.on("2020-01-31");
        report();
        walk.the(VerifyRectification.class).decide(found, Decision.giveBack("仍在渗漏"), walk.supervisor);
        assertThat(open(TestSteps.REPORT_RECTIFICATION)).get().satisfies(item -> {
            assertThat(item.returned()).isTrue();
            assertThat(item.dueOn()).isEqualTo("2020-02-05");
        });
        assertThat(late(TestSteps.REPORT_RECTIFICATION)).isZero();
        walk.on("2020-02-06");
        assertThat(late(TestSteps.REPORT_RECTIFICATION)).isOne();
        assertThat(state()).isEqualTo(RectificationState.RECTIFYING);
    }

    @Test
    void notesAPlanThatIsLate() {
        walk.on("2020-01-16");
        assertThat(late(TestSteps.WRITE_RECTIFICATION_PLAN)).isZero();
        walk.on("2020-01-17");
        assertThat(late(TestSteps.WRITE_RECTIFICATION_PLAN)).isOne();
        assertThat(open(TestSteps.WRITE_RECTIFICATION_PLAN)).isPresent();
    }

    @Test
    void standsStillAndEndsWithItsTask() {
        HaltText text = new HaltText("用地未批", "冀水〔2020〕3号");
        walk.on("2020-01-06");
        walk.the(SuspendTask.class).suspend(task, walk.today(), text, walk.officeHead);
        assertThatThrownBy(this::submit).isInstanceOf(WorkRefusal.Suspended.class);
        assertThatThrownBy(this::raise).isInstanceOf(WorkRefusal.Suspended.class);
        walk.on("2020-01-13");
        walk.the(ResumeTask.class).resume(task, text, walk.officeHead);
        assertThat(walk.the(Rectifications.class).get(found).dueOn()).isAfter(LIMIT);
        submit();
        walk.the(TerminateTask.class).terminate(task, text, walk.officeHead);
        assertThat(state()).isEqualTo(RectificationState.ENDED);
        assertThat(findings()).isZero();
        assertThat(open(TestSteps.DECIDE_RECTIFICATION_PLAN)).isEmpty();
    }

    @Test
    void turnsTheTasksLightRedOnceItIsOverdue() {
        submit();
        approve();
        walk.sign(task, unit);
        walk.on("2020-01-31");
        raise();
        assertThat(light()).isNotEqualTo(LightColor.RED);
        walk.on("2020-02-03");
        raise();
        assertThat(light()).isEqualTo(LightColor.RED);
    }

    @Test
    void isDemandedOnlyByWhoSupervisesOfAUnitWithAPartAndFromWhatTakesPlace() {
        for (Actor.Person other : List.of(walk.staff, walk.officeHead, unit.officer())) {
            assertThatThrownBy(() -> raise(unit, FindingSource.SUPERVISION, other))
                    .isInstanceOf(NotPermitted.class);
        }
        Party stranger = walk.party();
        assertThatThrownBy(() -> raise(stranger, FindingSource.SUPERVISION, walk.supervisor))
                .isInstanceOf(RectificationRefusal.NoPart.class);
        for (FindingSource source : List.of(FindingSource.ORDER, FindingSource.VERIFICATION, FindingSource.LOOK_BACK)) {
            assertThatThrownBy(() -> raise(unit, source, walk.supervisor))
                    .isInstanceOf(RectificationRefusal.NoSuchSource.class);
        }
        assertThatThrownBy(() -> walk.the(ReadRectification.class).of(found, stranger.officer()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void comesFromTheReviewOfAnOrder() {
        OrderText text = new OrderText(Rung.BLUE, "渗漏", "实施意见", "请修复", LIMIT);
        OrderId order = walk.the(ProposeOrder.class).aboutTask(task, unit.unit(), text, walk.staff);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(LIMIT), walk.officeHead);
        walk.the(SignForOrder.class).signFor(order, unit.officer());
        assertThatThrownBy(() -> raise(order)).isInstanceOf(RectificationRefusal.NoSuchSource.class);
        walk.the(ReplyToOrder.class).reply(order, "在修", unit.officer());
        Rectification demanded = walk.the(Rectifications.class).get(raise(order));
        assertThat(demanded.finding().order()).isEqualTo(order);
        assertThat(findings()).isEqualTo(2);
    }

    private RectificationId raise(OrderId order) {
        FindingText text = new FindingText("仍未修复", "督办单", "限期修复", LIMIT);
        return walk.the(RaiseFinding.class).raise(task, unit.unit(), Finding.of(order, text), walk.supervisor);
    }

    private RectificationId raise(Party of, FindingSource source, Actor.Person who) {
        LocalDate limit = walk.today().plusDays(29);
        FindingText text = new FindingText("渠道渗漏", "督查通报第3期", "查明原因并修复", limit);
        return walk.the(RaiseFinding.class).raise(task, of.unit(), new Finding(source, null, text), who);
    }

    private LightColor light() {
        return walk.the(Lights.class).of(List.of(task)).get(task).color();
    }

    private RectificationId raise() {
        return raise(unit, FindingSource.SUPERVISION, walk.supervisor);
    }

    private void submit() {
        RectificationMeasure measure = new RectificationMeasure("重新衬砌渠道", "李工", LocalDate.of(2020, 1, 20));
        walk.the(SubmitRectificationPlan.class).submit(found, "", List.of(measure), unit.officer());
    }

    private void approve() {
        walk.the(DecideRectificationPlan.class).decide(found, Decision.agree(""), walk.supervisor);
    }

    private void report() {
        walk.the(ReportRectification.class).report(found, "已重新衬砌", unit.officer());
    }

    private RectificationState state() {
        return walk.the(Rectifications.class).get(found).state();
    }

    private int findings() {
        return walk.the(Tasks.class).get(task).head().rectifications();
    }

    private long late(StepKey step) {
        return walk.the(Duties.class).ofTask(task).stream()
                .filter(duty -> duty.step().isSameStepAs(step) && duty.lateNoted() != null)
                .count();
    }

    private Optional<WorkItem> open(StepKey step) {
        return workItems.open(step, found.value(), (UnitId) null);
    }
}
