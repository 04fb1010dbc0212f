package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Decidable;
import io.duban.work.OpenItem;
import io.duban.work.Turns;

/** What is the same wherever an order is decided on, as proposed or as replied to. */
abstract class OrderDecision implements Decidable<SupervisionOrder> {

    private final SupervisionOrders orders;

    OrderDecision(SupervisionOrders orders) {
        this.orders = orders;
    }

    @Override
    public SupervisionOrder at(OpenItem item) {
        return orders.get(new OrderId(item.subject()));
    }

    @Override
    public Turns.Matter matter(SupervisionOrder order) {
        return OrderTurns.matter(order);
    }

    @Override
    public RuntimeException notNow(SupervisionOrder order, Actor.Person who) {
        return OrderTurns.notNow(order, who);
    }
}
