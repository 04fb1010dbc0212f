package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit signs for an order that was sent to it, and begins to handle it. */
@Component
public class SignForOrder {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderTurns turns;

    SignForOrder(SupervisionOrders orders, OrderRecord record, OrderTurns turns) {
        this.orders = orders;
        this.record = record;
        this.turns = turns;
    }

    /** Refuses a second signature. */
    @Transactional
    public void signFor(OrderId id, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Turn turn = turns.take(order, Block.SIGN_FOR_ORDER, who);
        record.changed(order, order.signedFor(), OrderAct.SIGNED_FOR, "", turn.actor());
        turns.answer(turn, Answer.SIGNED);
    }
}
