package io.duban.task.web;

import io.duban.shared.UnitId;
import io.duban.task.BreakDown;
import io.duban.task.ChildRow;
import io.duban.task.TaskId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A breaking down as it is typed; a row in which nothing stands counts for nothing. */
record BreakdownForm(
        @NotNull UnitId by, @Nullable @Valid @Size(max = 50) List<@Nullable RowForm> rows) {

    private static final int LEAST_ROWS = 3;
    private static final RowForm EMPTY = new RowForm(null, "", null, null);

    /** One child task. */
    record RowForm(
            @Nullable UnitId unit,
            @Nullable @Size(max = 500) String title,
            @Nullable LocalDate dueOn,
            @Nullable Integer share) {

        private ChildRow at(int line) {
            return new ChildRow(line, unit, Objects.requireNonNullElse(title, ""), dueOn, share);
        }

        private boolean isWritten() {
            return unit != null || dueOn != null || share != null || (title != null && !title.isBlank());
        }
    }

    BreakDown.Order order(TaskId task) {
        List<RowForm> all = sent();
        return new BreakDown.Order(
                task,
                by,
                IntStream.range(0, all.size())
                        .filter(line -> all.get(line).isWritten())
                        .mapToObj(line -> all.get(line).at(line))
                        .toList());
    }

    /** The rows as they stand, and some empty ones to write in. */
    public List<RowForm> lines() {
        List<RowForm> lines = new ArrayList<>(sent());
        while (lines.size() < LEAST_ROWS) {
            lines.add(EMPTY);
        }
        return lines;
    }

    private List<RowForm> sent() {
        List<RowForm> all = new ArrayList<>();
        if (rows != null) {
            rows.forEach(row -> all.add(row == null ? EMPTY : row));
        }
        return all;
    }
}
