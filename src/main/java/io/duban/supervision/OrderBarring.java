package io.duban.supervision;

import java.util.List;

/** What bars from the decisions on supervision orders. */
public final class OrderBarring {

    /** From deciding whether a proposed order goes out. */
    public static final List<OrderAct> SIGNATURE = List.of(OrderAct.PROPOSED);

    /** From deciding whether a reply settles the order. Who proposed it may well do that. */
    public static final List<OrderAct> REPLY = List.of(OrderAct.REPLIED);

    private OrderBarring() {}
}
