package io.duban.supervision;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor accepts a unit's reply: the order is settled. */
@Component
public class AcceptReply {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final Barring barring;
    private final OrderLifecycle lifecycle;
    private final Clock clock;

    AcceptReply(SupervisionOrders orders, OrderRecord record, Barring barring, OrderLifecycle lifecycle, Clock clock) {
        this.orders = orders;
        this.record = record;
        this.barring = barring;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /** Words may be empty. */
    @Transactional
    public void accept(OrderId id, String words, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Actor.Person actor = barring.deciding(OrderBarring.reply(order), who);
        record.changed(order, order.replyAccepted(clock.instant()), OrderAct.REPLY_ACCEPTED, words.strip(), actor);
        lifecycle.replyAccepted(id, actor);
    }
}
