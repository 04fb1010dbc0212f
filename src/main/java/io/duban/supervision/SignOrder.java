package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head of the office signs a proposed order: it gets its number and goes out to the unit. */
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
    public void sign(OrderId id, LocalDate dueOn, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Turn turn = turns.take(order, Block.DECIDE_ORDER, who);
        LocalDate today = BusinessTime.today(clock);
        order.text().dueOn(dueOn).check(today);
        String number = settings.number(today.getYear(), orders.nextNumber(order.officeUnitId(), today.getYear()));
        SupervisionOrder signed = order.signed(number, dueOn, turn.actor().id(), clock.instant());
        record.changed(order, signed, OrderAct.SIGNED, "", turn.actor());
        turns.answer(turn, Answer.SIGNED);
    }
}
