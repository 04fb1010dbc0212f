package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.work.Turn;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor accepts a unit's reply: the order is settled, at the last of the steps that the model draws for it. */
@Component
public class AcceptReply {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderTurns turns;
    private final Clock clock;

    AcceptReply(SupervisionOrders orders, OrderRecord record, OrderTurns turns, Clock clock) {
        this.orders = orders;
        this.record = record;
        this.turns = turns;
        this.clock = clock;
    }

    /** Words may be empty. */
    @Transactional
    public void accept(OrderId id, String words, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Turn turn = turns.take(order, Block.DECIDE_REPLY, who);
        SupervisionOrder after = turn.step().settles() ? order.replyAccepted(clock.instant()) : order;
        record.changed(order, after, OrderAct.REPLY_ACCEPTED, words, turn.actor());
        turns.answer(turn, turn.step().goingOn());
    }
}
