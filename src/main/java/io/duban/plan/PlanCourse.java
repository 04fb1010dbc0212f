package io.duban.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a plan is on its way to being issued; {@code consultUntil} is the last day for opinions, if asked. */
public record PlanCourse(
        PlanState state,
        @Nullable LocalDate consultUntil,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant issuedAt,
        Instant createdAt) {

    static PlanCourse begun(Instant now) {
        return new PlanCourse(PlanState.DRAFT, null, null, null, null, now);
    }

    /** It was handed in once and is with the office again, after opinions or after the head's return. */
    public boolean isInRevision() {
        return state == PlanState.CONSULTING || (state == PlanState.DRAFT && submittedAt != null);
    }

    PlanCourse submitted(@Nullable LocalDate until, Instant now) {
        PlanState next = until == null ? PlanState.TO_APPROVE : PlanState.CONSULTING;
        return new PlanCourse(next, until, now, null, null, createdAt);
    }

    /** With the head again, or back from it. */
    PlanCourse in(PlanState next) {
        return new PlanCourse(next, consultUntil, submittedAt, null, null, createdAt);
    }

    PlanCourse approved(Instant now) {
        return new PlanCourse(PlanState.ISSUING, consultUntil, submittedAt, now, null, createdAt);
    }

    PlanCourse issued(Instant now) {
        return new PlanCourse(PlanState.ISSUED, consultUntil, submittedAt, approvedAt, now, createdAt);
    }
}
