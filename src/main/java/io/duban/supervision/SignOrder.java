package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.work.Block;
import io.duban.work.Turn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of the office signs a proposed order: it gets its number and goes out to the unit, at the last of the steps
 * that the model draws for it.
 */
@Component
public class SignOrder {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderSettings settings;
    private final OrderTurns turns;
    private final Clock clock;

    SignOrder(SupervisionOrders orders, OrderRecord record, OrderSettings settings, OrderTurns turns, Clock clock) {
        this.orders = orders;
        this.record = record;
        this.settings = settings;
        this.turns = turns;
        this.clock = clock;
    }

    /** {@code dueOn} may differ from the proposal's; refuses a date that is not after today. */
    @Transactional
    public SupervisionOrder sign(OrderId id, LocalDate dueOn, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Turn turn = turns.take(order, Block.DECIDE_ORDER, who);
        order.text().dueOn(dueOn).check(BusinessTime.today(clock));
        boolean last = turn.step().settles();
        SupervisionOrder after = last ? signed(order, dueOn, turn.actor()) : agreed(order, dueOn);
        record.changed(order, after, last ? OrderAct.SIGNED : OrderAct.AGREED, "", turn.actor());
        turns.answer(turn, turn.step().goingOn());
        return after;
    }

    /** By somebody who does not decide last. */
    private static SupervisionOrder agreed(SupervisionOrder order, LocalDate dueOn) {
        order.mustBe(OrderState.PROPOSED);
        return order.with(order.text().dueOn(dueOn), order.course());
    }

    private SupervisionOrder signed(SupervisionOrder order, LocalDate dueOn, Actor.Person by) {
        int year = BusinessTime.today(clock).getYear();
        String number = settings.number(year, orders.nextNumber(order.officeUnitId(), year));
        return order.signed(number, dueOn, by.id(), clock.instant());
    }
}
