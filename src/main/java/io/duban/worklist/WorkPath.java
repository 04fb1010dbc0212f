package io.duban.worklist;

import io.duban.shared.UnitId;
import io.duban.shared.WorkKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a step is done: the one place that knows the page of each kind. */
public final class WorkPath {

    private WorkPath() {}

    /** {@code year} is the running year where the kind has one. */
    public static String of(WorkKind kind, UUID subject, @Nullable Integer year, UnitId aboutUnit) {
        String task = "/tasks/" + subject;
        String inYear = task + "/years/" + year;
        return switch (kind) {
            case GIVE_OPINION -> "/plans/" + subject + "/opinion?unit=" + aboutUnit;
            case REVISE_PLAN -> "/plans/" + subject;
            case APPROVE_PLAN -> "/plans/" + subject + "/approval";
            case SIGN_FOR -> task + "/signing?unit=" + aboutUnit;
            case ANSWER_OBJECTION -> task + "/objections/" + aboutUnit;
            case WRITE_ANNUAL_PLAN -> inYear + "/plan";
            case REVIEW_ANNUAL_PLAN -> inYear + "/plan/review";
            case WRITE_REPORT -> inYear + "/reports/" + aboutUnit;
            case APPROVE_UNIT_REPORT -> inYear + "/reports/" + aboutUnit + "/approval";
            case CONSOLIDATE -> inYear + "/report";
            case REVIEW_REPORT -> inYear + "/report/review";
            case APPROVE_REPORT -> inYear + "/report/approval";
            case REVIEW_COMPLETION -> task + "/completion";
            case SIGN_ORDER, SIGN_FOR_ORDER, REPLY_TO_ORDER, REVIEW_REPLY -> "/orders/" + subject;
        };
    }

    /** The page of what a step was about, for those who only look. */
    public static String ofSubject(WorkKind kind, UUID subject) {
        return switch (kind) {
            case GIVE_OPINION, REVISE_PLAN, APPROVE_PLAN -> "/plans/" + subject;
            case SIGN_ORDER, SIGN_FOR_ORDER, REPLY_TO_ORDER, REVIEW_REPLY -> "/orders/" + subject;
            default -> "/tasks/" + subject;
        };
    }
}
