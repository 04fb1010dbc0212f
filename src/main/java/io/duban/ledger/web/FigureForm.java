package io.duban.ledger.web;

import io.duban.ledger.BurdenFilter;
import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What the address of the figures that are there already says. */
record FigureForm(@Nullable PlanId plan, @Nullable UnitId unit) {

    BurdenFilter filter() {
        return new BurdenFilter(plan, unit);
    }
}
