package io.duban.ledger.web;

import io.duban.ledger.BoardFilter;
import io.duban.ledger.BoardSort;
import io.duban.plan.PlanId;
import io.duban.plan.Responsibility;
import io.duban.shared.CalendarYear;
import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import io.duban.supervision.LightColor;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the address of the board says; {@code section} is its headings, one a line, {@code year} the one to sort by. */
record BoardForm(
        @Nullable PlanId plan,
        @Nullable @Lines String section,
        @Nullable UnitId unit,
        @Nullable Responsibility responsibility,
        @Nullable LightColor light,
        @Nullable TaskState state,
        @Nullable YearPhase phase,
        @Nullable String q,
        @Nullable Boolean overdue,
        @Nullable Boolean rectifying,
        @Nullable Boolean differing,
        @Nullable BoardSort sort,
        @Nullable @CalendarYear Integer year,
        @Nullable Boolean down,
        @Nullable Instant changedSince) {

    BoardFilter filter() {
        String path = section == null || section.isBlank() ? null : section;
        return new BoardFilter(
                plan,
                path,
                unit,
                responsibility,
                light,
                state,
                phase,
                q,
                Boolean.TRUE.equals(overdue),
                Boolean.TRUE.equals(rectifying),
                Boolean.TRUE.equals(differing),
                sort == null ? BoardSort.PLAN : sort,
                year,
                Boolean.TRUE.equals(down),
                changedSince);
    }
}
