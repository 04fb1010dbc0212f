package io.duban.supervision;

import static io.duban.shared.Role.OFFICER;

import io.duban.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit says what it has done about an order. */
@Component
public class ReplyToOrder {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderLifecycle lifecycle;

    ReplyToOrder(SupervisionOrders orders, OrderRecord record, OrderLifecycle lifecycle) {
        this.orders = orders;
        this.record = record;
        this.lifecycle = lifecycle;
    }

    /** Refuses a reply without words, and one to an order that is not being handled. A late reply is taken. */
    @Transactional
    public void reply(OrderId id, String text, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Actor.Person actor = who.as(order.unitId(), OFFICER);
        String words = OrderRecord.words(text);
        record.changed(order, order.replied(), OrderAct.REPLIED, words, actor);
        lifecycle.replied(id, actor);
    }
}
