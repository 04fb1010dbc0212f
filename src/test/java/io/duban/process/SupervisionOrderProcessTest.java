package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.DecideReply;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderState;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.Duties;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DubanTest
class SupervisionOrderProcessTest {

    private static final LocalDate DUE = LocalDate.of(2020, 1, 16);

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems workItems;

    Walk walk;
    Party unit;
    TaskId task;
    OrderId order;

    @BeforeEach
    void anOrderIsProposed() {
        walk = new Walk(context);
        unit = walk.party();
        task = walk.issuedTask(unit);
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", DUE);
        order = walk.the(ProposeOrder.class).aboutTask(task, unit.unit(), text, walk.supervisor);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void waitsForTheHeadsSignature() {
        assertThat(open(TestSteps.SIGN_ORDER)).get().satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(walk.office);
            assertThat(item.taskId()).isEqualTo(task);
            assertThat(item.title()).isEqualTo("逾期未签收");
        });
    }

    @Test
    void endsWhenTheHeadRefuses() {
        walk.the(DecideOrder.class).decide(order, Decision.refuse("先电话催办"), walk.officeHead);
        assertThat(state()).isEqualTo(OrderState.REFUSED);
        assertThat(open(TestSteps.SIGN_FOR_ORDER)).isEmpty();
    }

    @Test
    void goesFromSignatureToAnAcceptedReply() {
        sign();
        assertThat(open(TestSteps.SIGN_FOR_ORDER))
                .get()
                .extracting(WorkItem::unitId)
                .isEqualTo(unit.unit());
        walk.the(SignForOrder.class).signFor(order, unit.officer());
        assertThat(open(TestSteps.REPLY_TO_ORDER))
                .get()
                .extracting(WorkItem::dueOn)
                .isEqualTo(DUE);
        walk.the(ReplyToOrder.class).reply(order, "已签收并安排。", unit.officer());
        assertThat(open(TestSteps.REVIEW_REPLY))
                .get()
                .extracting(WorkItem::unitId)
                .isEqualTo(walk.office);
        walk.the(DecideReply.class).decide(order, Decision.agree("同意办结"), walk.supervisor);
        assertThat(state()).isEqualTo(OrderState.CLOSED);
    }

    @Test
    void asksForTheReplyAgainAndStillWatchesIt() {
        sign();
        walk.the(SignForOrder.class).signFor(order, unit.officer());
        walk.on("2020-01-16");
        walk.the(ReplyToOrder.class).reply(order, "在办。", unit.officer());
        walk.the(DecideReply.class).decide(order, Decision.giveBack("请说明完成时间"), walk.supervisor);
        assertThat(open(TestSteps.REPLY_TO_ORDER)).get().satisfies(item -> {
            assertThat(item.returned()).isTrue();
            assertThat(item.dueOn()).isEqualTo("2020-01-21");
        });
        assertThat(lateReplies()).isZero();
        walk.on("2020-01-22");
        assertThat(lateReplies()).isOne();
    }

    @Test
    void notesAReplyThatIsLate() {
        sign();
        walk.the(SignForOrder.class).signFor(order, unit.officer());
        walk.on("2020-01-16");
        assertThat(lateReplies()).isZero();
        walk.on("2020-01-17");
        assertThat(lateReplies()).isOne();
        assertThat(open(TestSteps.REPLY_TO_ORDER)).isPresent();
    }

    private void sign() {
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(DUE), walk.officeHead);
    }

    private OrderState state() {
        return walk.the(SupervisionOrders.class).get(order).state();
    }

    private long lateReplies() {
        return walk.the(Duties.class).ofTask(task).stream()
                .filter(duty -> duty.step().isSameStepAs(TestSteps.REPLY_TO_ORDER) && duty.lateNoted() != null)
                .count();
    }

    private Optional<WorkItem> open(StepKey step) {
        return workItems.open(step, order.value(), (UnitId) null);
    }
}
