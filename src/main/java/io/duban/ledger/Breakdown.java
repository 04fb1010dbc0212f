package io.duban.ledger;

import io.duban.shared.UnitId;
import io.duban.supervision.Light;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a task was broken down into and what it comes from, as one reader may see it.
 *
 * @param by the unit for which the reader may break the task down now, else null
 * @param above the task that it is a child of, else null
 */
public record Breakdown(@Nullable UnitId by, @Nullable Above above, List<Group> groups) {

    public Breakdown {
        groups = List.copyOf(groups);
    }

    /** The parent; {@code readable} that the reader may open it. */
    public record Above(Task task, boolean readable) {}

    /** What one unit made of the task, and how far that has come by the rule of {@link io.duban.task.Rollup}. */
    public record Group(UnitId by, int percent, List<Child> children) {

        public Group {
            children = List.copyOf(children);
        }
    }

    /** A child; {@code below} is null where it was not broken down itself. */
    public record Child(
            Task task,
            @Nullable Light light,
            boolean readable,
            @Nullable Below below) {}

    /** How many children a child has itself, and how many of these have such lights. */
    public record Below(TaskId parent, int count, int red, int yellow) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The units that have to do with it. */
    Stream<UnitId> units() {
        return groups.stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.by()),
                        group.children().stream().map(child -> child.task().leadUnitId())));
    }
}
