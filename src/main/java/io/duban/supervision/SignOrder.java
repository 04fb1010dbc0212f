package io.duban.supervision;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head of the office signs a proposed order: it gets its number and goes out to the unit. */
@Component
public class SignOrder {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final Barring barring;
    private final OrderSettings settings;
    private final OrderLifecycle lifecycle;
    private final Clock clock;

    SignOrder(
            SupervisionOrders orders,
            OrderRecord record,
            Barring barring,
            OrderSettings settings,
            OrderLifecycle lifecycle,
            Clock clock) {
        this.orders = orders;
        this.record = record;
        this.barring = barring;
        this.settings = settings;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /** {@code dueOn} may differ from the proposal's; refuses a date that is not after today. */
    @Transactional
    public void sign(OrderId id, LocalDate dueOn, Actor.Person who) {
        SupervisionOrder order = orders.get(id);
        Actor.Person actor = barring.deciding(OrderBarring.signature(order), who);
        order.mustBe(OrderState.PROPOSED);
        LocalDate today = BusinessTime.today(clock);
        order.text().dueOn(dueOn).check(today);
        String number = settings.number(today.getYear(), orders.nextNumber(order.officeUnitId(), today.getYear()));
        SupervisionOrder signed = order.signed(number, dueOn, actor.id(), clock.instant());
        record.changed(order, signed, OrderAct.SIGNED, "", actor);
        lifecycle.signed(id, actor);
    }
}
