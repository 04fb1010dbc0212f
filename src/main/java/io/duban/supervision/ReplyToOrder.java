package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit says what it has done about an order. */
@Component
public class ReplyToOrder {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderTurns turns;

    ReplyToOrder(SupervisionOrders orders, OrderRecord record, OrderTurns turns) {
        this.orders = orders;
        this.record = record;
        this.turns = turns;
    }

    /** Refuses a reply without words, and one to an order that is not being handled. A late reply is taken. */
    @Transactional
    public void reply(OrderId id, String text, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Turn turn = turns.take(order, Block.REPLY_TO_ORDER, who);
        String words = OrderRecord.words(text);
        record.changed(order, order.replied(), OrderAct.REPLIED, words, turn.actor());
        turns.answer(turn, Answer.REPLIED);
    }
}
