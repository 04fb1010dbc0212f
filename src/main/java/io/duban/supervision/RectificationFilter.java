package io.duban.supervision;

import io.duban.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list of rectifications is narrowed to; null does not narrow. {@code changedSince} leaves those with a step
 * from then on.
 */
public record RectificationFilter(
        @Nullable RectificationState state,
        @Nullable FindingSource source,
        @Nullable UnitId unit,
        @Nullable Instant changedSince) {}
