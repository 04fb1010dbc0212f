package io.duban.ledger;

import io.duban.shared.UnitId;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeState;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request for more time in a list; {@code dueOn} is the day that it asks to move to {@code wantedOn}. */
public record RequestLine(
        ChangeId id,
        TaskId taskId,
        String number,
        String title,
        String planTitle,
        UnitId unitId,
        String unitName,
        ChangeMatter matter,
        @Nullable Integer year,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate wantedOn,
        String reason,
        ChangeState state,
        Instant askedAt,
        @Nullable Instant settledAt) {}
