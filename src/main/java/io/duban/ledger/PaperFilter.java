package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a list of reports or requests is narrowed to; null does not narrow. {@code unit} is the one they come from. */
public record PaperFilter(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable Integer year,
        @Nullable Instant changedSince) {}
