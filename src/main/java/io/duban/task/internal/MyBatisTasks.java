package io.duban.task.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.database.ActMemory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import io.duban.task.Part;
import io.duban.task.PhaseChange;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisTasks implements Tasks {

    private final TaskMapper mapper;
    private final Clock clock;
    private final ActMemory<TaskId, Task> atHand = new ActMemory<>();

    MyBatisTasks(TaskMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Task get(TaskId id) {
        return of(List.of(id)).stream().findFirst().orElseThrow(() -> new Missing(id));
    }

    @Override
    public List<Task> of(Collection<TaskId> ids) {
        List<Task> known = atHand(ids);
        List<TaskId> unread =
                ids.stream().filter(id -> atHand.find(id).isEmpty()).toList();
        if (unread.isEmpty()) {
            return known;
        }
        List<Task> read = withParts(mapper.find(unread));
        read.forEach(task -> atHand.keep(task.id(), task));
        return Stream.concat(known.stream(), read.stream()).toList();
    }

    /** Those of these that the running transaction has read or written already. */
    List<Task> atHand(Collection<TaskId> ids) {
        return ids.stream().flatMap(id -> atHand.find(id).stream()).toList();
    }

    @Override
    public List<Task> ofPlan(PlanId plan, @Nullable Task after, int size) {
        return withParts(mapper.page(plan, after == null ? null : after.position(), size));
    }

    @Override
    public Set<PlanItemId> issuedItems(PlanId plan) {
        return Set.copyOf(mapper.issuedItems(plan));
    }

    @Override
    public List<Task> waitingForSignature(Collection<UnitId> units, @Nullable Task after, int size) {
        if (units.isEmpty()) {
            return List.of();
        }
        return withParts(mapper.waitingForSignature(units, after == null ? null : TaskRow.of(after), size));
    }

    @Override
    public List<PhaseChange> phases(TaskId task, int most) {
        return mapper.phases(task, most);
    }

    @Override
    public void add(Collection<Task> tasks) {
        mapper.insert(tasks.stream().map(TaskRow::of).toList());
        noteWhereTheyStand(tasks);
        mapper.putParts(
                tasks.stream().flatMap(task -> PartRow.of(task).stream()).toList());
    }

    @Override
    public void save(Task task) {
        if (mapper.update(TaskRow.of(task)) == 0) {
            throw new StaleAggregate(task.id());
        }
        Optional<Task> before = atHand.find(task.id());
        if (before.filter(read -> PhaseChange.between(read, task)).isPresent()) {
            noteWhereTheyStand(List.of(task));
        }
        boolean sameParts =
                before.filter(read -> read.parts().equals(task.parts())).isPresent();
        if (!sameParts) {
            mapper.putParts(PartRow.of(task));
        }
        atHand.keep(task.id(), task.saved());
    }

    private void noteWhereTheyStand(Collection<Task> tasks) {
        Instant now = clock.instant();
        mapper.addPhases(tasks.stream()
                .map(task -> PhaseRow.of(PhaseChange.of(task, now)))
                .toList());
    }

    private List<Task> withParts(List<TaskRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<TaskId, List<Part>> parts = mapper
                .parts(rows.stream().map(TaskRow::id).toList())
                .stream()
                .collect(groupingBy(PartRow::taskId, mapping(PartRow::part, toList())));
        return rows.stream()
                .map(row -> row.with(parts.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
