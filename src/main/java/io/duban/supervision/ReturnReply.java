package io.duban.supervision;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor returns a unit's reply, and says what is missing. */
@Component
public class ReturnReply {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final Barring barring;
    private final OrderLifecycle lifecycle;

    ReturnReply(SupervisionOrders orders, OrderRecord record, Barring barring, OrderLifecycle lifecycle) {
        this.orders = orders;
        this.record = record;
        this.barring = barring;
        this.lifecycle = lifecycle;
    }

    /** Refuses to do so without a reason. */
    @Transactional
    public void giveBack(OrderId id, String reason, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Actor.Person actor = barring.deciding(OrderBarring.reply(order), who);
        String words = OrderRecord.words(reason);
        record.changed(order, order.replyReturned(), OrderAct.REPLY_RETURNED, words, actor);
        lifecycle.replyReturned(id, actor);
    }
}
