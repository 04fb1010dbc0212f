package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.CloseUnit;
import io.duban.organization.Newcomers;
import io.duban.report.Reports;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.UnitId;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.Finding;
import io.duban.supervision.FindingSource;
import io.duban.supervision.FindingText;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.RaiseFinding;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.Rectifications;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.supervision.SubmitRectificationPlan;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.HaltText;
import io.duban.task.ObjectToTask;
import io.duban.task.Part;
import io.duban.task.PartTransfer;
import io.duban.task.PartTransfers;
import io.duban.task.SigningState;
import io.duban.task.SuspendTask;
import io.duban.task.TaskId;
import io.duban.task.TaskRefusal;
import io.duban.task.TransferPart;
import io.duban.task.TransferRefusal;
import io.duban.work.Decision;
import io.duban.work.Delegate;
import io.duban.work.OpenItem;
import io.duban.work.OpenItems;
import io.duban.work.PassOn;
import io.duban.work.WorkRefusal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit's part in a task goes over to another unit, wherever the task stands, with all that is open for it. */
@DubanTest
class TransferProcessTest {

    private static final PartTransfer.Grounds GROUNDS = new PartTransfer.Grounds("机构职能调整", "冀编〔2020〕12号");

    @Autowired
    ApplicationContext context;

    Walk walk;
    Party lead;
    Party partner;
    Party heir;

    @BeforeEach
    void units() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        heir = walk.party();
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    /** Where a task can stand, and what whoever leads it does there. */
    enum Stage {
        ISSUED(test -> test.walk.issuedTask(test.lead), (test, task) -> test.walk.sign(task, test.heir)),
        PLAN_WRITING(TransferProcessTest::signed, (test, task) -> test.walk.planYear(task, test.heir)),
        RUNNING(TransferProcessTest::planned, (test, task) -> test.reports(task)),
        REPORTING(TransferProcessTest::reporting, (test, task) -> test.walk.reportAll(task, test.heir)),
        AT_ITS_END(test -> test.walk.atItsEnd(test.lead), (test, task) -> test.walk.claim(task, test.heir)),
        CLAIMED(TransferProcessTest::claimed, (test, task) -> test.walk.acceptClaim(task));

        private final Function<TransferProcessTest, TaskId> comesThere;
        private final BiConsumer<TransferProcessTest, TaskId> goesOn;

        Stage(Function<TransferProcessTest, TaskId> comesThere, BiConsumer<TransferProcessTest, TaskId> goesOn) {
            this.comesThere = comesThere;
            this.goesOn = goesOn;
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theOtherUnitGoesOnFromWhereverItStood(Stage stage) {
        TaskId task = stage.comesThere.apply(this);
        transfer(task, lead, heir);
        assertThat(walk.task(task).leadUnitId()).isEqualTo(heir.unit());
        assertThat(walk.task(task).parts().partners()).containsExactly(heir.unit());
        assertThat(owedBy(task, lead.unit())).isEmpty();
        stage.goesOn.accept(this, task);
    }

    @Test
    void onlyTheUnitsOwnBranchIsTheOthersAndWhatItWroteGoesWithIt() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.report(task, partner);
        transfer(task, partner, heir);
        assertThat(owedBy(task, lead.unit())).hasSize(1);
        assertThat(owedBy(task, heir.unit())).hasSize(1);
        assertThat(walk.the(Reports.class).unitPart(walk.year(task), partner.unit()))
                .isEmpty();
        assertThat(walk.the(Reports.class).unitPart(walk.year(task), heir.unit()))
                .get()
                .satisfies(part -> assertThat(part.content().progress()).isNotBlank());
    }

    @Test
    void whatTheUnitLetOutStaysItsOwn() {
        TaskId task = reporting();
        walk.reportAll(task, lead);
        transfer(task, lead, heir);
        assertThat(walk.the(Reports.class).unitPart(walk.year(task), lead.unit()))
                .isPresent();
        walk.consolidate(task, heir);
    }

    @Test
    void ordersAndFindingsGoAlong() {
        TaskId task = planned();
        OrderText text =
                new OrderText(Rung.BLUE, "推进迟缓", "实施意见", "请加快", walk.today().plusDays(20));
        var order = walk.the(ProposeOrder.class).aboutTask(task, lead.unit(), text, walk.staff);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(text.dueOn()), walk.officeHead);
        RectificationId found = raise(task);
        transfer(task, lead, heir);
        assertThat(walk.the(SupervisionOrders.class).get(order).unitId()).isEqualTo(heir.unit());
        walk.the(SignForOrder.class).signFor(order, heir.officer());
        assertThat(walk.the(Rectifications.class).get(found).unitId()).isEqualTo(heir.unit());
        var measure = new RectificationMeasure("补齐台账", "分管副职", walk.today().plusDays(5));
        walk.the(SubmitRectificationPlan.class).submit(found, "", List.of(measure), heir.officer());
    }

    @Test
    void whoeverHadAStepOfTheUnitHasItNoLonger() {
        TaskId task = signed();
        OpenItem before = open(task);
        walk.the(PassOn.class).to(before.id(), lead.officer().id(), "", lead.officer());
        assertThat(open(task).assignee()).isNotNull();
        transfer(task, lead, heir);
        assertThat(open(task).assignee()).isNull();
        assertThat(open(task).unitId()).isEqualTo(heir.unit());
        walk.planYear(task, heir);
    }

    @Test
    void whoeverPreparesAStepOfTheUnitPreparesItNoLonger() {
        TaskId task = signed();
        walk.the(Delegate.class).to(open(task).id(), lead.head().id(), "", lead.officer());
        assertThat(open(task).prepares()).isNotNull();
        transfer(task, lead, heir);
        assertThat(open(task).prepares()).isNull();
        walk.planYear(task, heir);
    }

    @Test
    void aSignedPartGoesOverAsSignedAndTheOneThatLeftIsStillShown() {
        TaskId task = signed();
        transfer(task, lead, heir);
        assertThat(walk.task(task).parts().list())
                .extracting(Part::unit, Part::state)
                .containsExactlyInAnyOrder(
                        tuple(lead.unit(), SigningState.RELEASED), tuple(heir.unit(), SigningState.TAKEN_AS_SIGNED));
        assertThat(walk.the(PartTransfers.class).ofTask(task)).singleElement().satisfies(one -> {
            assertThat(one.passing()).isEqualTo(new PartTransfer.Passing(lead.unit(), heir.unit()));
            assertThat(one.grounds()).isEqualTo(GROUNDS);
            assertThat(one.by()).isEqualTo(walk.officeHead.id());
        });
        assertThat(journal(task)).contains("TaskAct.TRANSFERRED");
    }

    @Test
    void isForTheHeadOfTheOfficeAndWithReasonAndBasisOnly() {
        TaskId task = signed();
        var passing = new PartTransfer.Passing(lead.unit(), heir.unit());
        TransferPart use = walk.the(TransferPart.class);
        assertThatThrownBy(() -> use.transfer(task, passing, GROUNDS, walk.staff))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> use.transfer(task, passing, GROUNDS, heir.officer()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> use.transfer(task, passing, new PartTransfer.Grounds("", "文"), walk.officeHead))
                .isInstanceOf(TransferRefusal.WordsRequired.class);
        assertThatThrownBy(() -> use.transfer(task, passing, new PartTransfer.Grounds("因", " "), walk.officeHead))
                .isInstanceOf(TransferRefusal.WordsRequired.class);
    }

    @Test
    void refusesAUnitWithoutAPartOneThatHasOneAndOneThatIsClosed() {
        TaskId task = walk.issuedTask(lead, partner);
        assertThatThrownBy(() -> transfer(task, heir, lead)).isInstanceOf(TransferRefusal.NoPart.class);
        assertThatThrownBy(() -> transfer(task, lead, partner)).isInstanceOf(TransferRefusal.HasPart.class);
        walk.the(CloseUnit.class).close(heir.unit(), walk.today().minusDays(1), Newcomers.admin());
        assertThatThrownBy(() -> transfer(task, lead, heir)).isInstanceOf(TaskRefusal.SuccessorClosed.class);
    }

    @Test
    void refusesAnObjectionThatWaitsATaskThatStandsStillAndOneThatIsOver() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.the(ObjectToTask.class)
                .object(task, partner.unit(), new ObjectToTask.Words("不属本单位职能", ""), partner.officer());
        assertThatThrownBy(() -> transfer(task, partner, heir)).isInstanceOf(TransferRefusal.ObjectionOpen.class);
        TaskId still = signed();
        walk.the(SuspendTask.class).suspend(still, walk.today(), new HaltText("因", "文"), walk.officeHead);
        assertThatThrownBy(() -> transfer(still, lead, heir)).isInstanceOf(WorkRefusal.Suspended.class);
        TaskId over = walk.writtenOff(lead);
        assertThatThrownBy(() -> transfer(over, lead, heir)).isInstanceOf(TransferRefusal.Ended.class);
    }

    private void transfer(TaskId task, Party from, Party to) {
        walk.the(TransferPart.class)
                .transfer(task, new PartTransfer.Passing(from.unit(), to.unit()), GROUNDS, walk.officeHead);
    }

    private List<Duty> owedBy(TaskId task, UnitId unit) {
        return walk.the(Duties.class).ofTask(task).stream()
                .filter(duty -> duty.doneAt() == null && duty.droppedAt() == null)
                .filter(duty -> duty.unitId().equals(unit))
                .toList();
    }

    private OpenItem open(TaskId task) {
        return walk.the(OpenItems.class).of(task.value()).get(0);
    }

    private List<String> journal(TaskId task) {
        return walk.the(JdbcClient.class)
                .sql("SELECT act FROM journal_entry WHERE subject_id = ?")
                .param(task.toString())
                .query(String.class)
                .list();
    }

    private RectificationId raise(TaskId task) {
        FindingText text =
                new FindingText("台账缺失", "督查工作规定", "补齐台账", walk.today().plusDays(30));
        return walk.the(RaiseFinding.class)
                .raise(task, lead.unit(), new Finding(FindingSource.SUPERVISION, null, text), walk.supervisor);
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
        walk.openReporting(task);
        return task;
    }

    private void reports(TaskId task) {
        walk.openReporting(task);
        walk.reportAll(task, heir);
    }

    private TaskId claimed() {
        TaskId task = walk.atItsEnd(lead);
        walk.claim(task, lead);
        return task;
    }
}
