package io.duban.worklist;

import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.work.Block;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a step is done: the one place that knows the page of each building block. */
public final class WorkPath {

    private WorkPath() {}

    /** {@code year} is the running year where the step has one. */
    public static String of(Block block, StepKey step, UUID subject, @Nullable Integer year, UnitId aboutUnit) {
        String page = block.about().page(subject);
        return switch (block.about()) {
            case ORDER, CHANGE, RECTIFICATION -> page;
            case PLAN, TASK -> page + below(block, step, year, aboutUnit);
        };
    }

    private static String below(Block block, StepKey step, @Nullable Integer year, UnitId aboutUnit) {
        String inYear = "/years/" + year;
        return switch (block) {
            case GIVE_OPINION -> "/opinion?unit=" + aboutUnit;
            case DECIDE_PLAN -> "/approval";
            case SIGN_FOR -> "/signing?unit=" + aboutUnit;
            case ANSWER_OBJECTION -> "/objections/" + aboutUnit;
            case DECIDE_SILENCE -> "/silence/" + aboutUnit;
            case WRITE_ANNUAL_PLAN -> inYear + "/plan";
            case DECIDE_ANNUAL_PLAN -> inYear + "/plan/review";
            case WRITE_REPORT -> inYear + "/reports/" + aboutUnit;
            case DECIDE_UNIT_REPORT -> inYear + "/reports/" + aboutUnit + "/approval";
            case CONSOLIDATE -> inYear + "/report";
            case DECIDE_REPORT -> inYear + "/report/decisions/" + step.node() + "?unit=" + aboutUnit;
            case CONFIRM_COMPLETION -> "/completion";
            case WRITE_CLAIM -> "/completion/claim";
            case LOOK_BACK -> "/look-back";
            case DECIDE_REOPENING -> "/reopening";
            case DECIDE_CLAIM -> "/completion/decisions/" + step.node();
            // Where nothing is said, it is done on the page of the thing itself.
            default -> "";
        };
    }
}
