package io.duban.ledger.internal;

import io.duban.report.AcceptedPlan;
import io.duban.report.Milestone;
import io.duban.shared.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A milestone of an accepted plan; a plan without any is one row without a milestone. */
record AcceptedRow(
        int year,
        @Nullable LocalDate dueOn,
        @Nullable String title,
        @Nullable Integer expectedPercent,
        @Nullable LocalDate doneOn,
        Instant approvedAt) {

    /** The plan that these rows are of, one a milestone. */
    static AcceptedPlan plan(List<AcceptedRow> rows) {
        return new AcceptedPlan(
                LocalDate.ofInstant(rows.get(0).approvedAt(), BusinessTime.ZONE),
                rows.stream().flatMap(AcceptedRow::milestone).toList());
    }

    Stream<Milestone> milestone() {
        return dueOn == null || title == null || expectedPercent == null
                ? Stream.empty()
                : Stream.of(new Milestone(dueOn, title, expectedPercent, doneOn));
    }
}
