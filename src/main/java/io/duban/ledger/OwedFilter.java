package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What the list behind the counts of punctuality is narrowed to; null does not narrow. */
public record OwedFilter(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable Timeliness timeliness) {}
