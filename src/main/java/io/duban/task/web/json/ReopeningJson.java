package io.duban.task.web.json;

import io.duban.shared.Located;
import io.duban.shared.PersonId;
import io.duban.task.LookBackId;
import io.duban.task.Reopening;
import io.duban.task.ReopeningId;
import io.duban.task.ReopeningState;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to reopen a task, and how it was decided. {@code lookBackId} is null where it was proposed by hand; {@code
 * firstYear} and {@code dueOn} are of the life that begins, {@code dueBefore} and {@code endedBefore} of the earlier.
 */
public record ReopeningJson(
        ReopeningId id,
        TaskId taskId,
        @Nullable LookBackId lookBackId,
        String reason,
        int percent,
        PersonId proposedBy,
        Instant proposedAt,
        ReopeningState state,
        @Nullable String words,
        @Nullable String basis,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Integer firstYear,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate dueBefore,
        @Nullable Instant endedBefore)
        implements Located {

    @Override
    public String address() {
        return "/api/tasks/" + taskId + "/reopenings/" + id;
    }

    public static ReopeningJson of(Reopening given) {
        Reopening.Decided decided = given.decided();
        Reopening.Lives lives = decided == null ? null : decided.as();
        return new ReopeningJson(
                given.id(),
                given.taskId(),
                given.lookBack(),
                given.reason(),
                given.percent(),
                given.proposedBy(),
                given.proposedAt(),
                given.state(),
                decided == null ? null : decided.words(),
                decided == null ? null : decided.basis(),
                decided == null ? null : decided.by(),
                decided == null ? null : decided.at(),
                lives == null ? null : lives.firstYear(),
                lives == null ? null : lives.dueOn(),
                lives == null ? null : lives.dueBefore(),
                lives == null ? null : lives.endedBefore());
    }
}
