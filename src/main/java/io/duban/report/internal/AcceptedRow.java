package io.duban.report.internal;

import io.duban.report.Milestone;
import io.duban.report.TaskYear;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A milestone of an accepted plan; a plan without any is one row without a milestone. */
record AcceptedRow(
        TaskId taskId,
        int year,
        @Nullable LocalDate dueOn,
        @Nullable String title,
        @Nullable Integer expectedPercent,
        @Nullable LocalDate doneOn) {

    TaskYear of() {
        return new TaskYear(taskId, year);
    }

    Stream<Milestone> milestone() {
        return dueOn == null || title == null || expectedPercent == null
                ? Stream.empty()
                : Stream.of(new Milestone(dueOn, title, expectedPercent, doneOn));
    }
}
