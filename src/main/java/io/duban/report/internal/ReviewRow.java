package io.duban.report.internal;

import io.duban.report.ReturnTo;
import io.duban.report.Review;
import io.duban.report.ReviewId;
import io.duban.report.ReviewOutcome;
import io.duban.shared.PersonId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ReviewRow(
        ReviewId id,
        TaskId taskId,
        int year,
        StepKey step,
        UUID subjectId,
        ReviewOutcome outcome,
        @Nullable ReturnTo returnedTo,
        @Nullable UnitId returnedUnitId,
        String reason,
        @Nullable Integer verifiedPercent,
        PersonId decidedBy,
        Instant decidedAt) {

    static ReviewRow of(Review review) {
        return new ReviewRow(
                review.id(),
                review.taskId(),
                review.year(),
                review.step(),
                review.subject(),
                review.outcome(),
                review.returnedTo(),
                review.returnedUnit(),
                review.reason(),
                review.verifiedPercent(),
                review.decidedBy(),
                review.decidedAt());
    }

    Review review() {
        return new Review(
                id,
                taskId,
                year,
                step,
                subjectId,
                outcome,
                returnedTo,
                returnedUnitId,
                reason,
                verifiedPercent,
                decidedBy,
                decidedAt);
    }
}
