package io.duban.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a plan for one year is. */
public record AnnualPlanCourse(
        AnnualPlanState state,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt) {

    /** When it left its writer's hands as it stands; null while it is open. */
    public @Nullable Instant handedInAt() {
        return state.open() ? null : submittedAt;
    }

    static AnnualPlanCourse begun() {
        return new AnnualPlanCourse(AnnualPlanState.DRAFT, null, null);
    }

    static AnnualPlanCourse submitted(Instant at) {
        return new AnnualPlanCourse(AnnualPlanState.SUBMITTED, at, null);
    }

    void mustBeOpen() {
        if (!state.open()) {
            throw new ReportRefusal.AlreadyHandedIn();
        }
    }

    private void mustBeSubmitted() {
        if (state != AnnualPlanState.SUBMITTED) {
            throw new ReportRefusal.NotInReview();
        }
    }

    AnnualPlanCourse accepted(Instant at) {
        mustBeSubmitted();
        return new AnnualPlanCourse(AnnualPlanState.APPROVED, submittedAt, at);
    }

    AnnualPlanCourse open(AnnualPlanState as) {
        mustBeSubmitted();
        return new AnnualPlanCourse(as, submittedAt, null);
    }
}
