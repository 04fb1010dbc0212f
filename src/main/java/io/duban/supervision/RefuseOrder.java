package io.duban.supervision;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head of the office does not sign a proposed order, and says why. */
@Component
public class RefuseOrder {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final Barring barring;
    private final OrderLifecycle lifecycle;
    private final Clock clock;

    RefuseOrder(SupervisionOrders orders, OrderRecord record, Barring barring, OrderLifecycle lifecycle, Clock clock) {
        this.orders = orders;
        this.record = record;
        this.barring = barring;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /** Refuses to do so without a reason. */
    @Transactional
    public void refuse(OrderId id, String reason, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Actor.Person actor = barring.deciding(OrderBarring.signature(order), who);
        String words = OrderRecord.words(reason);
        record.changed(order, order.refused(clock.instant()), OrderAct.REFUSED, words, actor);
        lifecycle.refused(id, actor);
    }
}
