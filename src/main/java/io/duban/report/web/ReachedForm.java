package io.duban.report.web;

import io.duban.report.ReachMilestone.Reached;
import io.duban.shared.Lines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a milestone was reached, and what stands since then. */
record ReachedForm(
        @NotNull LocalDate day,
        @Nullable @Size(max = 500) @Lines String words) {

    Reached reached() {
        return new Reached(day, ReportForm.text(words));
    }
}
