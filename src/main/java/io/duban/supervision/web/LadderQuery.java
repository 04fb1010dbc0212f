package io.duban.supervision.web;

import io.duban.shared.UnitId;
import io.duban.supervision.LadderFilter;
import io.duban.task.TaskId;
import org.jspecify.annotations.Nullable;

/** What programs narrow the overdue matters to; {@code unit} is the unit that is late. */
record LadderQuery(@Nullable TaskId task, @Nullable UnitId unit) {

    LadderFilter filter() {
        return new LadderFilter(task, unit);
    }
}
