package io.duban.report.internal;

import io.duban.report.AnnualPlanId;
import io.duban.report.Milestone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record MilestoneRow(
        AnnualPlanId annualPlanId,
        int position,
        LocalDate dueOn,
        String title,
        int expectedPercent,
        @Nullable LocalDate doneOn) {

    static MilestoneRow of(AnnualPlanId plan, int position, Milestone milestone) {
        return new MilestoneRow(
                plan, position, milestone.dueOn(), milestone.title(), milestone.expectedPercent(), milestone.doneOn());
    }

    Milestone milestone() {
        return new Milestone(dueOn, title, expectedPercent, doneOn);
    }
}
