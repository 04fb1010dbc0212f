package io.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.task.Duties;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import io.duban.work.WorkRefusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit did not sign by 9 January 2020; it is the 10th. */
@DubanTest
class SupervisionOrderTest {

    private static final LocalDate DUE = LocalDate.of(2020, 1, 31);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party unit;
    TaskId task;
    String duty;

    @BeforeEach
    void aUnitIsLate() {
        walk = new Walk(context);
        unit = walk.party();
        task = walk.issuedTask(unit);
        duty = walk.the(Duties.class).ofTask(task).get(0).id();
        walk.on("2020-01-10");
    }

    @Test
    void isProposedByStaffOrSupervisorsOnly() {
        assertThatThrownBy(() -> propose(walk.officeHead)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> propose(unit.officer())).isInstanceOf(NotPermitted.class);
        OrderId order = propose(walk.staff);
        assertThat(stored(order)).isEqualTo("PROPOSED");
    }

    @Test
    void getsItsNumberWithTheSignature() {
        OrderId order = propose(walk.supervisor);
        assertThat(get(order).number()).isNull();
        sign(order);
        assertThat(get(order).number()).isEqualTo("督办〔2020〕1号");
        assertThat(stored(order)).isEqualTo("ISSUED");
    }

    @Test
    void isSignedByTheHeadOnly() {
        OrderId order = propose(walk.staff);
        assertThatThrownBy(() -> walk.the(DecideOrder.class)
                        .decide(order, Decision.agree("").dueOn(DUE), walk.staff))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.the(DecideOrder.class)
                        .decide(order, Decision.agree("").dueOn(DUE), walk.supervisor))
                .isInstanceOf(NotPermitted.class);
        assertThat(stored(order)).isEqualTo("PROPOSED");
    }

    @Test
    void refusesASecondSignature() {
        OrderId order = propose(walk.staff);
        sign(order);
        assertThatThrownBy(() -> sign(order)).isInstanceOf(SupervisionRefusal.NotNow.class);
        assertThat(get(order).number()).isEqualTo("督办〔2020〕1号");
    }

    /** 2199 for 2020 is a slip, and nobody would ever hear of the order again. */
    @Test
    void hasNoDeadlineBeyondTheHorizon() {
        LocalDate beyond = LocalDate.of(2022, 1, 11);
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", beyond);
        assertThatThrownBy(() -> walk.the(ProposeOrder.class).aboutDuty(duty, text, walk.staff))
                .isInstanceOf(SupervisionRefusal.DueTooFar.class);
        OrderId order = propose(walk.staff);
        assertThatThrownBy(() -> walk.the(DecideOrder.class)
                        .decide(order, Decision.agree("").dueOn(beyond), walk.officeHead))
                .isInstanceOf(SupervisionRefusal.DueTooFar.class);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(beyond.minusDays(1)), walk.officeHead);
        assertThat(stored(order)).isEqualTo("ISSUED");
    }

    @Test
    void isNotRefusedSilently() {
        OrderId order = propose(walk.staff);
        assertThatThrownBy(() -> walk.the(DecideOrder.class).decide(order, Decision.refuse(" "), walk.officeHead))
                .isInstanceOf(WorkRefusal.ReasonMissing.class);
        walk.the(DecideOrder.class).decide(order, Decision.refuse("先电话催办"), walk.officeHead);
        assertThat(stored(order)).isEqualTo("REFUSED");
        assertThat(steps(order)).containsExactly("PROPOSED ", "REFUSED 先电话催办");
    }

    @Test
    void takesNoNumberWhenItIsRefused() {
        walk.the(DecideOrder.class).decide(propose(walk.staff), Decision.refuse("先电话催办"), walk.officeHead);
        OrderId second = propose(walk.staff);
        sign(second);
        assertThat(get(second).number()).isEqualTo("督办〔2020〕1号");
    }

    @Test
    void numbersAnOfficesOrdersWithoutGapsWhenTwoAreSignedAtOnce() throws Exception {
        List<OrderId> orders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            orders.add(walk.the(ProposeOrder.class).aboutTask(task, unit.unit(), text(Rung.BLUE), walk.staff));
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Object>> signatures = orders.stream()
                    .map(order -> Executors.callable(() -> sign(order)))
                    .toList();
            for (Future<Object> signed : pool.invokeAll(signatures)) {
                signed.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(orders.stream().map(order -> get(order).number()))
                .containsExactlyInAnyOrder("督办〔2020〕1号", "督办〔2020〕2号", "督办〔2020〕3号", "督办〔2020〕4号");
    }

    @Test
    void countsAnewInEveryOffice() {
        sign(propose(walk.staff));
        Walk other = new Walk(context);
        Party another = other.party();
        TaskId theirs = other.issuedTask(another);
        OrderId order = other.the(ProposeOrder.class).aboutTask(theirs, another.unit(), text(Rung.RED), other.staff);
        other.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(DUE), other.officeHead);
        assertThat(get(order).number()).isEqualTo("督办〔2020〕1号");
    }

    @Test
    void goesThroughReceiptReplyReturnAndAcceptance() {
        OrderId order = propose(walk.staff);
        sign(order);
        walk.the(SignForOrder.class).signFor(order, unit.head());
        walk.the(ReplyToOrder.class).reply(order, "正在办理。", unit.officer());
        walk.the(DecideReply.class).decide(order, Decision.giveBack("请说明原因"), walk.supervisor);
        walk.the(ReplyToOrder.class).reply(order, "已签收，原因如下。", unit.officer());
        walk.the(DecideReply.class).decide(order, Decision.agree(""), walk.supervisor);
        assertThat(stored(order)).isEqualTo("CLOSED");
        assertThat(get(order).course().closedAt()).isEqualTo(walk.clock().instant());
        assertThat(steps(order))
                .containsExactly(
                        "PROPOSED ",
                        "SIGNED ",
                        "SIGNED_FOR ",
                        "REPLIED 正在办理。",
                        "REPLY_RETURNED 请说明原因",
                        "REPLIED 已签收，原因如下。",
                        "REPLY_ACCEPTED ");
    }

    @Test
    void keepsEveryStepToItsOwnPeople() {
        OrderId order = propose(walk.staff);
        sign(order);
        assertThatThrownBy(() -> walk.the(SignForOrder.class).signFor(order, walk.staff))
                .isInstanceOf(NotPermitted.class);
        walk.the(SignForOrder.class).signFor(order, unit.officer());
        assertThatThrownBy(() -> walk.the(ReplyToOrder.class).reply(order, "好", unit.head()))
                .isInstanceOf(NotPermitted.class);
        walk.the(ReplyToOrder.class).reply(order, "好", unit.officer());
        assertThatThrownBy(() -> walk.the(DecideReply.class).decide(order, Decision.agree(""), walk.staff))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.the(DecideReply.class).decide(order, Decision.giveBack("不够"), unit.officer()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesAReplyOrAReturnWithoutWords() {
        OrderId order = propose(walk.staff);
        sign(order);
        walk.the(SignForOrder.class).signFor(order, unit.officer());
        assertThatThrownBy(() -> walk.the(ReplyToOrder.class).reply(order, "", unit.officer()))
                .isInstanceOf(SupervisionRefusal.WordsRequired.class);
        walk.the(ReplyToOrder.class).reply(order, "好", unit.officer());
        assertThatThrownBy(() -> walk.the(DecideReply.class).decide(order, Decision.giveBack(""), walk.supervisor))
                .isInstanceOf(WorkRefusal.ReasonMissing.class);
    }

    @Test
    void refusesASecondOrderAboutTheSameDutyWhileOneIsUnderWay() {
        propose(walk.staff);
        assertThatThrownBy(() -> propose(walk.supervisor)).isInstanceOf(SupervisionRefusal.OrderUnderWay.class);
    }

    @Test
    void refusesADueDateThatIsNotAfterToday() {
        OrderText today = new OrderText(Rung.BLUE, "事项", "", "要求", walk.today());
        assertThatThrownBy(() -> walk.the(ProposeOrder.class).aboutDuty(duty, today, walk.staff))
                .isInstanceOf(SupervisionRefusal.DueTooSoon.class);
        OrderId order = propose(walk.staff);
        assertThatThrownBy(() -> walk.the(DecideOrder.class)
                        .decide(order, Decision.agree("").dueOn(walk.today()), walk.officeHead))
                .isInstanceOf(SupervisionRefusal.DueTooSoon.class);
    }

    @Test
    void refusesARungThatIsNoOrderAndAUnitWithoutAPart() {
        assertThatThrownBy(() -> walk.the(ProposeOrder.class).aboutDuty(duty, text(Rung.REMINDER), walk.staff))
                .isInstanceOf(SupervisionRefusal.NotAnOrder.class);
        assertThatThrownBy(() -> walk.the(ProposeOrder.class)
                        .aboutTask(task, walk.party().unit(), text(Rung.BLUE), walk.staff))
                .isInstanceOf(SupervisionRefusal.NoPart.class);
    }

    @Test
    void isUnknownToTheUnitUntilItIsSigned() {
        OrderId order = propose(walk.staff);
        assertThatThrownBy(() -> walk.the(ReadOrder.class).of(order, unit.officer()))
                .isInstanceOf(Missing.class);
        assertThat(seenBy(unit.officer())).isEmpty();
        sign(order);
        assertThat(seenBy(unit.officer())).containsExactly(order);
        assertThat(walk.the(ReadOrder.class).of(order, unit.officer()).id()).isEqualTo(order);
    }

    @Test
    void isHiddenFromOtherUnitsAndOfficesAndOpenToAuditors() {
        OrderId order = propose(walk.staff);
        sign(order);
        Actor.Person stranger = walk.party().officer();
        Actor.Person otherOffice = walk.person(walk.party().unit(), Role.SUPERVISOR);
        Actor.Person auditor = walk.person(walk.party().unit(), Role.AUDITOR);
        assertThat(seenBy(stranger)).isEmpty();
        assertThat(seenBy(otherOffice)).isEmpty();
        assertThat(seenBy(auditor)).containsExactly(order);
    }

    @Test
    void turnsTheTasksLightRedWhenTheAnswerIsOverdue() {
        OrderId order = propose(walk.staff);
        sign(order);
        walk.the(SignForOrder.class).signFor(order, unit.officer());
        walk.sign(task, unit);
        walk.on("2020-02-01");
        Light light = walk.the(Lights.class).of(List.of(task)).get(task);
        assertThat(light.color()).isEqualTo(LightColor.RED);
        assertThat(light.arguments())
                .anySatisfy(argument -> assertThat(argument).matches("step\\.supervisionOrder:\\d+:replyToOrder"));
    }

    @Test
    void theLadderSuggestsTheNextRungAndWaitsWhileAnOrderIsUnderWay() {
        assertThat(matter().suggested()).contains(Rung.BLUE);
        OrderId order = propose(walk.staff);
        assertThat(matter().suggested()).isEmpty();
        assertThat(matter().openOrder()).map(SupervisionOrder::id).contains(order);
        walk.the(DecideOrder.class).decide(order, Decision.refuse("先等等"), walk.officeHead);
        assertThat(matter().suggested()).contains(Rung.BLUE);
        sign(propose(walk.staff));
        assertThat(matter().reminders()).extracting(Reminder::kind).containsExactly(ReminderKind.OVERDUE);
    }

    @Test
    void theLadderIsForTheOfficeAndPagesByKey() {
        List<TaskId> more = walk.issue(walk.draft(2020, 2021, Walk.items(3, unit)));
        walk.on("2020-02-01");
        Ladder ladder = walk.the(Ladder.class);
        var first = ladder.page(LadderFilter.NONE, null, 2, walk.staff);
        var second = ladder.page(LadderFilter.NONE, first.next(), 2, walk.staff);
        assertThat(first.rows()).hasSize(2);
        assertThat(second.rows()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(List.of(first, second).stream()
                        .flatMap(slice -> slice.rows().stream())
                        .map(matter -> matter.task().id()))
                .containsExactlyInAnyOrder(task, more.get(0), more.get(1), more.get(2));
        assertThatThrownBy(() -> ladder.page(LadderFilter.NONE, null, 2, unit.officer()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void theLadderIsNarrowedToATaskAndToALateUnit() {
        Party other = walk.party();
        TaskId both = walk.issuedTask(unit, other);
        walk.on("2020-02-01");

        assertThat(narrowed(new LadderFilter(both, null))).containsExactlyInAnyOrder(unit.unit(), other.unit());
        assertThat(narrowed(new LadderFilter(both, other.unit()))).containsExactly(other.unit());
        assertThat(narrowed(new LadderFilter(task, other.unit()))).isEmpty();
    }

    private List<UnitId> narrowed(LadderFilter filter) {
        return walk.the(Ladder.class).page(filter, null, 10, walk.staff).rows().stream()
                .map(matter -> matter.duty().unitId())
                .toList();
    }

    private OverdueMatter matter() {
        return walk.the(Ladder.class).of(duty, walk.staff);
    }

    private List<OrderId> seenBy(Actor.Person reader) {
        return walk.the(SupervisionOrders.class).ofTask(task, Visibility.of(reader)).stream()
                .map(SupervisionOrder::id)
                .toList();
    }

    private OrderId propose(Actor.Person who) {
        return walk.the(ProposeOrder.class).aboutDuty(duty, text(Rung.BLUE), who);
    }

    private void sign(OrderId order) {
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(DUE), walk.officeHead);
    }

    private static OrderText text(Rung rung) {
        return new OrderText(rung, "逾期未签收", "实施意见", "请立即签收", DUE);
    }

    private SupervisionOrder get(OrderId order) {
        return walk.the(SupervisionOrders.class).get(order);
    }

    private String stored(OrderId order) {
        return jdbc.sql("SELECT state FROM supervision_order WHERE id = ?")
                .param(order.toString())
                .query(String.class)
                .single();
    }

    private List<String> steps(OrderId order) {
        return jdbc.sql("SELECT CONCAT(act, ' ', words) FROM supervision_order_step WHERE order_id = ? ORDER BY id")
                .param(order.toString())
                .query(String.class)
                .list();
    }
}
