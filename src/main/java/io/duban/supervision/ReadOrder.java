package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hands out an order to those who may read it: its office, auditors, and, once it is signed, its unit. */
@Component
public class ReadOrder {

    private final SupervisionOrders orders;

    ReadOrder(SupervisionOrders orders) {
        this.orders = orders;
    }

    /** {@link Missing} for everybody else. */
    public SupervisionOrder of(OrderId id, Actor.Person reader) {
        SupervisionOrder order = orders.get(id);
        if (!isReadable(order, reader)) {
            throw new Missing(id);
        }
        return order;
    }

    public boolean isReadable(OrderId id, Actor.Person reader) {
        return isReadable(orders.get(id), reader);
    }

    static boolean isReadable(SupervisionOrder order, Actor.Person reader) {
        Set<UnitId> partners = order.state().sent() ? Set.of(order.unitId()) : Set.of();
        return Visibility.of(reader).covers(order.officeUnitId(), partners);
    }
}
