package io.duban.supervision;

import io.duban.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list of orders is narrowed to; null does not narrow. {@code light} is the task's light today;
 * {@code changedSince} leaves those with a step from then on.
 */
public record OrderFilter(
        @Nullable OrderState state,
        @Nullable Rung rung,
        @Nullable LightColor light,
        @Nullable UnitId unit,
        @Nullable Instant changedSince) {

    public static final OrderFilter NONE = new OrderFilter(null, null, null, null, null);
}
