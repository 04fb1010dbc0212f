package io.duban.supervision.web;

import io.duban.shared.UnitId;
import io.duban.supervision.LightColor;
import io.duban.supervision.OrderFilter;
import io.duban.supervision.OrderState;
import io.duban.supervision.Rung;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What programs narrow the list of orders to; {@code light} is the task's light today. */
record OrderQuery(
        @Nullable OrderState state,
        @Nullable Rung rung,
        @Nullable LightColor light,
        @Nullable UnitId unit,
        @Nullable Instant changedSince) {

    OrderFilter filter() {
        return new OrderFilter(state, rung, light, unit, changedSince);
    }
}
