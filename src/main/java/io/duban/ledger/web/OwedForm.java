package io.duban.ledger.web;

import io.duban.ledger.OwedFilter;
import io.duban.ledger.Timeliness;
import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What the address of the list behind the counts of punctuality says. */
record OwedForm(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable Timeliness timeliness) {

    OwedFilter filter() {
        return new OwedFilter(plan, unit, timeliness);
    }
}
