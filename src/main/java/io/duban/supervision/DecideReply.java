package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor accepts a unit's reply, which settles the order, or returns it and says what is missing. */
@Component
public class DecideReply extends OrderDecision {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final Decide decide;
    private final Clock clock;

    DecideReply(SupervisionOrders orders, OrderRecord record, Decide decide, Clock clock) {
        super(orders);
        this.orders = orders;
        this.record = record;
        this.decide = decide;
        this.clock = clock;
    }

    /** Refuses what {@link Decide#on} refuses. */
    @Transactional
    public SupervisionOrder decide(OrderId id, Decision decision, Actor.Person who) {
        return decide.on(this, orders.get(id), Turns.Wanted.of(Block.DECIDE_REPLY, id.value()), decision, who);
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_REPLY);
    }

    /** The order is settled at the last of the steps that the model draws for its reply. */
    @Override
    public SupervisionOrder agreed(Turn turn, SupervisionOrder order, Decision decision) {
        SupervisionOrder after = turn.step().settles() ? order.replyAccepted(clock.instant()) : order;
        record.changed(order, after, OrderAct.REPLY_ACCEPTED, decision.words(), turn.actor());
        return after;
    }

    @Override
    public SupervisionOrder declined(Turn turn, SupervisionOrder order, Decision decision) {
        SupervisionOrder after = decision.reopens() ? order.replyReturned() : order;
        record.changed(order, after, OrderAct.REPLY_RETURNED, decision.words(), turn.actor());
        return after;
    }
}
