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
        String inYear = page + "/years/" + year;
        return switch (block) {
            case GIVE_OPINION -> page + "/opinion?unit=" + aboutUnit;
            case REVISE_PLAN, DECIDE_ORDER, SIGN_FOR_ORDER, REPLY_TO_ORDER, DECIDE_REPLY, WRITE_CHANGE, DECIDE_CHANGE ->
                page;
            case DECIDE_PLAN -> page + "/approval";
            case SIGN_FOR -> page + "/signing?unit=" + aboutUnit;
            case ANSWER_OBJECTION -> page + "/objections/" + aboutUnit;
            case DECIDE_SILENCE -> page + "/silence/" + aboutUnit;
            case WRITE_ANNUAL_PLAN -> inYear + "/plan";
            case DECIDE_ANNUAL_PLAN -> inYear + "/plan/review";
            case WRITE_REPORT -> inYear + "/reports/" + aboutUnit;
            case DECIDE_UNIT_REPORT -> inYear + "/reports/" + aboutUnit + "/approval";
            case CONSOLIDATE -> inYear + "/report";
            case DECIDE_REPORT -> inYear + "/report/decisions/" + step.node() + "?unit=" + aboutUnit;
            case CONFIRM_COMPLETION -> page + "/completion";
            case WRITE_CLAIM -> page + "/completion/claim";
            case LOOK_BACK -> page + "/look-back";
            case DECIDE_REOPENING -> page + "/reopening";
            case DECIDE_CLAIM -> page + "/completion/decisions/" + step.node();
        };
    }
}
