package io.duban.task.internal;

import static java.util.stream.Collectors.groupingBy;

import io.duban.database.RowWithLines;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Map;

/** Puts tasks together from their rows: one more statement only where there are children among them. */
record TaskReader(TaskMapper mapper) {

    List<Task> tasks(List<RowWithLines<TaskRow, PartRow>> read) {
        Map<TaskId, List<AboveRow>> above = above(read);
        return read.stream()
                .map(one -> one.row()
                        .with(
                                one.lines().stream().map(PartRow::part).toList(),
                                above.getOrDefault(one.row().id(), List.of())))
                .toList();
    }

    private Map<TaskId, List<AboveRow>> above(List<RowWithLines<TaskRow, PartRow>> read) {
        List<TaskId> children = read.stream()
                .map(RowWithLines::row)
                .filter(row -> row.parentId() != null)
                .map(TaskRow::id)
                .toList();
        return children.isEmpty() ? Map.of() : mapper.above(children).stream().collect(groupingBy(AboveRow::taskId));
    }
}
