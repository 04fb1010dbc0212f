package io.duban.task.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.task.Part;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Map;

/** Puts tasks together from their rows: one more statement, two where there are children among them. */
record TaskReader(TaskMapper mapper) {

    List<Task> tasks(List<TaskRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<TaskId, List<Part>> parts = mapper
                .parts(rows.stream().map(TaskRow::id).toList())
                .stream()
                .collect(groupingBy(PartRow::taskId, mapping(PartRow::part, toList())));
        Map<TaskId, List<AboveRow>> above = above(rows);
        return rows.stream()
                .map(row -> row.with(parts.getOrDefault(row.id(), List.of()), above.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<TaskId, List<AboveRow>> above(List<TaskRow> rows) {
        List<TaskId> children = rows.stream()
                .filter(row -> row.parentId() != null)
                .map(TaskRow::id)
                .toList();
        return children.isEmpty() ? Map.of() : mapper.above(children).stream().collect(groupingBy(AboveRow::taskId));
    }
}
