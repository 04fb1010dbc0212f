package io.duban.ledger.web;

import io.duban.ledger.KnownFigure;
import io.duban.plan.IndicatorId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is in the system already about a task and one of its indicators. */
record KnownFigureJson(
        TaskId taskId,
        String number,
        String title,
        @Nullable Integer claimedPercent,
        @Nullable Integer verifiedPercent,
        @Nullable LocalDate updatedOn,
        @Nullable IndicatorId indicatorId,
        @Nullable String indicator,
        @Nullable String measure,
        @Nullable Value entered,
        @Nullable Value approved) {

    /** A value as it was typed, of which year, and when it was handed in or approved. */
    record Value(int year, String typed, @Nullable Instant at) {

        static @Nullable Value of(@Nullable Integer year, @Nullable String typed, @Nullable Instant at) {
            return year == null || typed == null ? null : new Value(year, typed, at);
        }
    }

    static KnownFigureJson of(KnownFigure given) {
        return new KnownFigureJson(
                given.taskId(),
                given.number(),
                given.title(),
                given.claimedPercent(),
                given.verifiedPercent(),
                given.updatedOn(),
                given.indicatorId(),
                given.indicator(),
                given.measure(),
                Value.of(given.enteredYear(), given.entered(), given.enteredAt()),
                Value.of(given.approvedYear(), given.approved(), given.approvedAt()));
    }
}
