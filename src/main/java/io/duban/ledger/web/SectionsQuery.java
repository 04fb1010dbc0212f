package io.duban.ledger.web;

import io.duban.ledger.BoardFilter;
import io.duban.ledger.BoardSort;
import io.duban.plan.PlanId;
import io.duban.plan.Responsibility;
import io.duban.shared.UnitId;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import org.jspecify.annotations.Nullable;

/** Of which tasks a program may ask for the lights by section; section and light themselves are what is counted. */
record SectionsQuery(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable Responsibility responsibility,
        @Nullable TaskState state,
        @Nullable YearPhase phase,
        @Nullable String q,
        @Nullable Boolean overdue,
        @Nullable Boolean rectifying,
        @Nullable Boolean differing) {

    BoardFilter filter() {
        return new BoardFilter(
                plan,
                null,
                unit,
                responsibility,
                null,
                state,
                phase,
                q,
                Boolean.TRUE.equals(overdue),
                Boolean.TRUE.equals(rectifying),
                Boolean.TRUE.equals(differing),
                BoardSort.PLAN,
                null,
                false,
                null);
    }
}
