package io.duban.ledger;

import io.duban.plan.IndicatorId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is in the system already about a task and one of its indicators, which need not be asked for again: progress in
 * percent, claimed and verified, and the indicator's value of the latest year, as typed, in a whole report that was
 * handed in and in one that was approved. A task without indicators has one line without.
 */
public record KnownFigure(
        TaskId taskId,
        String number,
        String title,
        @Nullable Integer claimedPercent,
        @Nullable Integer verifiedPercent,
        @Nullable LocalDate updatedOn,
        @Nullable IndicatorId indicatorId,
        @Nullable String indicator,
        @Nullable String measure,
        @Nullable Integer enteredYear,
        @Nullable String entered,
        @Nullable Instant enteredAt,
        @Nullable Integer approvedYear,
        @Nullable String approved,
        @Nullable Instant approvedAt) {}
