package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head of the office does not sign a proposed order, and says why. */
@Component
public class RefuseOrder {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderTurns turns;
    private final Clock clock;

    RefuseOrder(SupervisionOrders orders, OrderRecord record, OrderTurns turns, Clock clock) {
        this.orders = orders;
        this.record = record;
        this.turns = turns;
        this.clock = clock;
    }

    /** Refuses to do so without a reason. */
    @Transactional
    public void refuse(OrderId id, String reason, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Turn turn = turns.take(order, Block.DECIDE_ORDER, who);
        String words = OrderRecord.words(reason);
        record.changed(order, order.refused(clock.instant()), OrderAct.REFUSED, words, turn.actor());
        turns.answer(turn, Answer.REFUSED);
    }
}
