package io.duban.ledger;

import io.duban.report.AnnualPlanState;
import io.duban.report.ReportState;
import io.duban.task.TaskId;
import org.jspecify.annotations.Nullable;

/** Where one year of a task stands: its plan, and the whole report; null where there is none yet. */
public record TaskYearState(
        TaskId taskId,
        int year,
        @Nullable AnnualPlanState plan,
        @Nullable ReportState report) {

    /** The message key's last part. */
    public String step() {
        if (report == ReportState.APPROVED) {
            return "APPROVED";
        }
        if (report != null && !report.open()) {
            return "REPORTED";
        }
        return plan == AnnualPlanState.APPROVED ? "RUNNING" : "PLANNING";
    }
}
