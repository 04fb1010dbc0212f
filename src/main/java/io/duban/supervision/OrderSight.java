package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.Sight;
import org.springframework.stereotype.Component;

@Component
class OrderSight implements Sight<OrderId> {

    private final ReadOrder read;

    OrderSight(ReadOrder read) {
        this.read = read;
    }

    @Override
    public Class<OrderId> of() {
        return OrderId.class;
    }

    @Override
    public void look(OrderId id, Actor.Person reader) {
        read.of(id, reader);
    }
}
