package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Of which plan and unit it is asked what was asked for and what is there; null means any. */
public record BurdenFilter(@Nullable PlanId plan, @Nullable UnitId unit) {}
