package io.duban.supervision;

import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What a list of orders is narrowed to; null does not narrow. {@code light} is the task's light today. */
public record OrderFilter(
        @Nullable OrderState state,
        @Nullable Rung rung,
        @Nullable LightColor light,
        @Nullable UnitId unit) {

    public static final OrderFilter NONE = new OrderFilter(null, null, null, null);
}
