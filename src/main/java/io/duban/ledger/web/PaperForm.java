package io.duban.ledger.web;

import io.duban.ledger.PaperFilter;
import io.duban.plan.PlanId;
import io.duban.shared.CalendarYear;
import io.duban.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the address of a list of reports or requests says; {@code year} is the report's, or that of the day wanted. */
record PaperForm(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable @CalendarYear Integer year,
        @Nullable Instant changedSince) {

    PaperFilter filter() {
        return new PaperFilter(plan, unit, year, changedSince);
    }
}
