package io.duban.task.internal;

import static java.util.stream.Collectors.toSet;

import io.duban.shared.UnitId;
import io.duban.task.Origin;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A unit that stands above a child task: as the plan's office, or as one that broke down a task above. */
record AboveRow(TaskId taskId, UnitId unitId, boolean office) {

    static List<AboveRow> of(Task task) {
        Origin origin = task.oversight().origin();
        return origin == null
                ? List.of()
                : Stream.concat(
                                origin.offices().stream().map(unit -> new AboveRow(task.id(), unit, true)),
                                origin.units().stream().map(unit -> new AboveRow(task.id(), unit, false)))
                        .toList();
    }

    static Set<UnitId> units(List<AboveRow> rows, boolean office) {
        return rows.stream()
                .filter(row -> row.office() == office)
                .map(AboveRow::unitId)
                .collect(toSet());
    }
}
