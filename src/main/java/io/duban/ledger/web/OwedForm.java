package io.duban.ledger.web;

import io.duban.ledger.AskedIn;
import io.duban.ledger.AskedKind;
import io.duban.ledger.OwedFilter;
import io.duban.ledger.Timeliness;
import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the address of the list behind the counts of punctuality and burden says; {@code month} is any day of the month
 * in which it was asked for.
 */
record OwedForm(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable Timeliness timeliness,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate month,

        @Nullable AskedKind kind,
        @Nullable Boolean undone) {

    OwedFilter filter() {
        return new OwedFilter(
                plan,
                unit,
                timeliness,
                month == null ? null : AskedIn.monthOf(month),
                kind,
                Boolean.TRUE.equals(undone));
    }
}
