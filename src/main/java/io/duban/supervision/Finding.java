package io.duban.supervision;

import org.jspecify.annotations.Nullable;

/**
 * What was found wrong (问题), and where.
 *
 * @param order whose review demanded it; null unless it comes from one
 */
public record Finding(FindingSource source, @Nullable OrderId order, FindingText text) {

    /** Of an order's review, with the order. */
    public static Finding of(OrderId order, FindingText text) {
        return new Finding(FindingSource.ORDER, order, text);
    }
}
