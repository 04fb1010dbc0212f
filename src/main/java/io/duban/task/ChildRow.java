package io.duban.task;

import io.duban.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child task as it is wished for.
 *
 * @param line where it stands in the form or body, from 0: its faults are told there
 * @param title empty: that of the task that is broken down
 * @param dueOn null: the limit of that task
 * @param share in percent; null: an equal part of what the others leave
 */
public record ChildRow(
        int line,
        @Nullable UnitId unit,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable Integer share) {}
