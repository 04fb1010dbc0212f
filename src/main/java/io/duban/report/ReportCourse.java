package io.duban.report;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a report is; {@code approvedAt} is when the head let a part out, or when the whole was settled. */
public record ReportCourse(
        ReportState state,
        @Nullable PersonId submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt) {

    /** When it left its writer's hands as it stands; null while it is open. */
    public @Nullable Instant handedInAt() {
        return state.open() ? null : submittedAt;
    }

    static ReportCourse begun() {
        return new ReportCourse(ReportState.DRAFT, null, null, null);
    }

    ReportCourse submitted(PersonId by, Instant at) {
        mustBeOpen();
        return new ReportCourse(ReportState.SUBMITTED, by, at, null);
    }

    /** Refuses what is not open to such a report as it stands. */
    ReportCourse by(ReportMove move, ReportPart part, @Nullable Instant approved) {
        if (!move.isOpenTo(part, state)) {
            throw new ReportRefusal.NotInReview();
        }
        return new ReportCourse(move.to(), submittedBy, submittedAt, approved);
    }

    void mustBeOpen() {
        if (!state.open()) {
            throw new ReportRefusal.AlreadyHandedIn();
        }
    }
}
