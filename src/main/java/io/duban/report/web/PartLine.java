package io.duban.report.web;

import io.duban.plan.Responsibility;
import io.duban.report.Evidence;
import io.duban.report.Report;
import io.duban.report.ReportState;
import io.duban.shared.UnitId;
import io.duban.task.Duty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One unit beside the others: its part of the year's report as far as the reader may see it, and what it owes. */
record PartLine(
        UnitId unit,
        String name,
        Responsibility responsibility,
        @Nullable Report report,
        boolean readable,
        List<Evidence> files,
        @Nullable Duty duty,
        LocalDate today) {

    public PartLine owing(@Nullable Duty owed) {
        return new PartLine(unit, name, responsibility, report, readable, files, owed, today);
    }

    public boolean released() {
        return report != null && report.state() == ReportState.RELEASED;
    }

    /** Asked for, not handed in, and the day is over. */
    public boolean late() {
        return duty != null
                && duty.doneAt() == null
                && duty.dueOn() != null
                && duty.dueOn().isBefore(today);
    }

    @Nullable
    public LocalDate dueOn() {
        return duty == null || duty.doneAt() != null ? null : duty.dueOn();
    }
}
