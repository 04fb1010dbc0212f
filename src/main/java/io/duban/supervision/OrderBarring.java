package io.duban.supervision;

import io.duban.organization.DecisionOn;
import io.duban.shared.Role;
import java.util.List;

/** The decisions on supervision orders: whose they are, and what bars from them. */
public final class OrderBarring {

    public static final List<OrderAct> SIGNATURE = List.of(OrderAct.PROPOSED);

    /** Who proposed the order may well decide on the reply. */
    public static final List<OrderAct> REPLY = List.of(OrderAct.REPLIED);

    private OrderBarring() {}

    /** Whether a proposed order goes out. */
    public static DecisionOn signature(SupervisionOrder order) {
        return DecisionOn.of(order.id().value(), order.officeUnitId(), Role.OFFICE_HEAD)
                .barredBy(SIGNATURE);
    }

    /** Whether the unit's reply settles it. */
    public static DecisionOn reply(SupervisionOrder order) {
        return DecisionOn.of(order.id().value(), order.officeUnitId(), Role.SUPERVISOR)
                .barredBy(REPLY);
    }
}
