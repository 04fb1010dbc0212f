package io.duban.supervision;

import io.duban.organization.DecisionOn;
import io.duban.shared.Role;

/** The decisions on supervision orders: whose they are, and what bars from them. */
public final class OrderBarring {

    private OrderBarring() {}

    /** Whether a proposed order goes out. */
    public static DecisionOn signature(SupervisionOrder order) {
        return DecisionOn.of(order.id().value(), order.officeUnitId(), Role.OFFICE_HEAD)
                .barredBy(OrderAct.PROPOSED);
    }

    /** Whether the unit's reply settles it; who proposed the order may well decide that. */
    public static DecisionOn reply(SupervisionOrder order) {
        return DecisionOn.of(order.id().value(), order.officeUnitId(), Role.SUPERVISOR)
                .barredBy(OrderAct.REPLIED);
    }
}
