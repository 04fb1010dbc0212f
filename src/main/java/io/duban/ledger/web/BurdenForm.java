package io.duban.ledger.web;

import io.duban.ledger.BurdenFilter;
import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the address of the burden meter says; {@code month} is any day of the month, none: the running one. */
record BurdenForm(
        @Nullable PlanId plan,
        @Nullable UnitId unit,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate month) {

    BurdenFilter filter() {
        return new BurdenFilter(plan, unit);
    }
}
