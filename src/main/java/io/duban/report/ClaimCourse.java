package io.duban.report;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a claim is; it is settled once the last step of the process has agreed to it. */
public record ClaimCourse(
        ClaimState state,
        @Nullable PersonId submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Instant settledAt) {

    /** When it left its writer's hands as it stands; null while it is open. */
    public @Nullable Instant handedInAt() {
        return state.open() ? null : submittedAt;
    }

    static ClaimCourse begun() {
        return new ClaimCourse(ClaimState.DRAFT, null, null, null);
    }

    ClaimCourse submitted(PersonId by, Instant at) {
        mustBeOpen();
        return new ClaimCourse(ClaimState.HANDED_IN, by, at, null);
    }

    ClaimCourse returned() {
        mustBeHandedIn();
        return new ClaimCourse(ClaimState.RETURNED, submittedBy, submittedAt, null);
    }

    /** As it was before it was handed in. */
    ClaimCourse takenBack(boolean returnedBefore) {
        mustBeHandedIn();
        return new ClaimCourse(returnedBefore ? ClaimState.RETURNED : ClaimState.DRAFT, submittedBy, submittedAt, null);
    }

    ClaimCourse settled(Instant at) {
        mustBeHandedIn();
        return new ClaimCourse(ClaimState.SETTLED, submittedBy, submittedAt, at);
    }

    void mustBeOpen() {
        if (!state.open()) {
            throw new ReportRefusal.AlreadyHandedIn();
        }
    }

    private void mustBeHandedIn() {
        if (state != ClaimState.HANDED_IN) {
            throw new ReportRefusal.NotInReview();
        }
    }
}
