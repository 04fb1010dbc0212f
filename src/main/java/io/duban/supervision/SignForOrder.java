package io.duban.supervision;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;

import io.duban.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit signs for an order that was sent to it, and begins to handle it. */
@Component
public class SignForOrder {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderLifecycle lifecycle;

    SignForOrder(SupervisionOrders orders, OrderRecord record, OrderLifecycle lifecycle) {
        this.orders = orders;
        this.record = record;
        this.lifecycle = lifecycle;
    }

    /** Refuses a second signature. */
    @Transactional
    public void signFor(OrderId id, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Actor.Person actor = who.as(order.unitId(), OFFICER, DEPARTMENT_HEAD);
        record.changed(order, order.signedFor(), OrderAct.SIGNED_FOR, "", actor);
        lifecycle.signedFor(id, actor);
    }
}
