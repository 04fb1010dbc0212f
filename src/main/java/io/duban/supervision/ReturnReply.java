package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor returns a unit's reply, and says what is missing. */
@Component
public class ReturnReply {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderTurns turns;

    ReturnReply(SupervisionOrders orders, OrderRecord record, OrderTurns turns) {
        this.orders = orders;
        this.record = record;
        this.turns = turns;
    }

    /** Refuses to do so without a reason. */
    @Transactional
    public void giveBack(OrderId id, String reason, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Turn turn = turns.take(order, Block.DECIDE_REPLY, who);
        String words = OrderRecord.words(reason);
        record.changed(order, order.replyReturned(), OrderAct.REPLY_RETURNED, words, turn.actor());
        turns.answer(turn, Answer.RETURNED);
    }
}
