package io.duban.supervision;

import static io.duban.shared.Role.SUPERVISOR;

import io.duban.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor accepts a unit's reply: the order is settled. */
@Component
public class AcceptReply {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderLifecycle lifecycle;
    private final Clock clock;

    AcceptReply(SupervisionOrders orders, OrderRecord record, OrderLifecycle lifecycle, Clock clock) {
        this.orders = orders;
        this.record = record;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /** Words may be empty. */
    @Transactional
    public void accept(OrderId id, String words, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Actor.Person actor = who.as(order.officeUnitId(), SUPERVISOR);
        record.changed(order, order.replyAccepted(clock.instant()), OrderAct.REPLY_ACCEPTED, words.strip(), actor);
        lifecycle.replyAccepted(id, actor);
    }
}
