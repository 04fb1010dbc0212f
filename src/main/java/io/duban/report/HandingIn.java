package io.duban.report;

import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * That a document was handed in: what was written then, by whom it was handed in and when.
 *
 * @param document the annual plan, the report or the claim
 * @param again whether it had been handed in before
 */
public record HandingIn(UUID document, boolean again, PersonId by, Instant at, DocumentContent content) {

    static HandingIn of(Report written, Report submitted) {
        return new HandingIn(
                submitted.id().value(),
                written.course().submittedAt() != null,
                Objects.requireNonNull(submitted.course().submittedBy(), "somebody handed it in"),
                Objects.requireNonNull(submitted.course().submittedAt(), "it was handed in"),
                submitted.content());
    }

    static HandingIn of(CompletionClaim written, CompletionClaim submitted) {
        return new HandingIn(
                submitted.id().value(),
                written.course().submittedAt() != null,
                Objects.requireNonNull(submitted.course().submittedBy(), "somebody handed it in"),
                Objects.requireNonNull(submitted.course().submittedAt(), "it was handed in"),
                submitted.content());
    }

    static HandingIn of(AnnualPlan written, AnnualPlan submitted, PersonId by) {
        return new HandingIn(
                submitted.id().value(),
                written.course().submittedAt() != null,
                by,
                Objects.requireNonNull(submitted.course().submittedAt(), "it was handed in"),
                submitted.content());
    }
}
