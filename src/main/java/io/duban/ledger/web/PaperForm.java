package io.duban.ledger.web;

import io.duban.ledger.PaperFilter;
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

/**
 * What the address of a list of reports or requests says; {@code year} is the report's, or that of the day wanted. The
 * rest is about their tasks, as on the board.
 */
record PaperForm(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable @CalendarYear Integer year,
        @Nullable Instant changedSince,
        @Nullable @Lines String section,
        @Nullable Responsibility responsibility,
        @Nullable LightColor light,
        @Nullable TaskState state,
        @Nullable YearPhase phase,
        @Nullable String q,
        @Nullable Boolean overdue,
        @Nullable Boolean rectifying,
        @Nullable Boolean differing) {

    PaperFilter filter() {
        BoardForm tasks = new BoardForm(
                plan,
                section,
                unit,
                responsibility,
                light,
                state,
                phase,
                q,
                overdue,
                rectifying,
                differing,
                null,
                null,
                null,
                null);
        return new PaperFilter(plan, unit, year, changedSince, tasks.filter(), null);
    }
}
