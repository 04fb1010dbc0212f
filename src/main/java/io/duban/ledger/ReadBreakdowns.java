package io.duban.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.duban.ledger.Breakdown.Above;
import io.duban.ledger.Breakdown.Below;
import io.duban.ledger.Breakdown.Child;
import io.duban.ledger.Breakdown.Group;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.supervision.Light;
import io.duban.supervision.Lights;
import io.duban.task.Origin;
import io.duban.task.ReadBreakdown;
import io.duban.task.Rollup;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what a task was broken down into. One statement where it was not, five where it was, however many children
 * there are.
 */
@Component
class ReadBreakdowns {

    private final Tasks tasks;
    private final ReadBreakdown read;
    private final Lights lights;
    private final BelowRows rows;

    ReadBreakdowns(Tasks tasks, ReadBreakdown read, Lights lights, BelowRows rows) {
        this.tasks = tasks;
        this.read = read;
        this.lights = lights;
        this.rows = rows;
    }

    Breakdown of(Task task, Actor.Person reader) {
        return new Breakdown(read.by(task, reader).orElse(null), above(task, reader), groups(task, reader));
    }

    private @Nullable Above above(Task task, Actor.Person reader) {
        Origin origin = task.oversight().origin();
        if (origin == null) {
            return null;
        }
        Task parent = tasks.get(origin.parent());
        return new Above(parent, parent.isReadableBy(reader));
    }

    private List<Group> groups(Task task, Actor.Person reader) {
        List<Task> children = tasks.children(task.id());
        if (children.isEmpty()) {
            return List.of();
        }
        List<TaskId> ids = children.stream().map(Task::id).toList();
        Map<TaskId, Light> shining = lights.of(ids);
        Map<TaskId, Below> below = rows.below(ids).stream().collect(toMap(Below::parent, row -> row));
        Map<UnitId, List<Task>> byUnit =
                children.stream().collect(groupingBy(Task::officeUnitId, LinkedHashMap::new, toList()));
        return byUnit.entrySet().stream()
                .map(made -> new Group(
                        made.getKey(),
                        new Rollup(made.getValue()).percent(),
                        made.getValue().stream()
                                .map(child -> new Child(
                                        child,
                                        shining.get(child.id()),
                                        child.isReadableBy(reader),
                                        below.get(child.id())))
                                .toList()))
                .toList();
    }
}
