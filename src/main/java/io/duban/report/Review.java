package io.duban.report;

import io.duban.shared.PersonId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an annual plan or a report ({@code subject}): who accepted or returned it, to whom, why. A return to
 * several units is one decision per unit. {@code verifiedPercent} is the decider's view of the whole task, 0 to 100.
 */
public record Review(
        ReviewId id,
        TaskId taskId,
        int year,
        StepKey step,
        UUID subject,
        ReviewOutcome outcome,
        @Nullable ReturnTo returnedTo,
        @Nullable UnitId returnedUnit,
        String reason,
        @Nullable Integer verifiedPercent,
        PersonId decidedBy,
        Instant decidedAt) {}
