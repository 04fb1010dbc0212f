package io.duban.report.internal;

import io.duban.report.AnnualPlanId;
import io.duban.report.MilestoneLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record MilestoneRow(
        AnnualPlanId annualPlanId,
        int position,
        @Nullable LocalDate dueOn,
        String title,
        @Nullable Integer expectedPercent,
        @Nullable LocalDate doneOn,
        String doneWords,
        @Nullable LocalDate plannedOn) {

    static MilestoneRow of(AnnualPlanId plan, int position, MilestoneLine line) {
        return new MilestoneRow(
                plan,
                position,
                line.dueOn(),
                line.title(),
                line.expectedPercent(),
                line.doneOn(),
                line.doneWords(),
                line.plannedOn());
    }

    MilestoneLine line() {
        return new MilestoneLine(dueOn, title, expectedPercent, doneOn, doneWords, plannedOn);
    }
}
