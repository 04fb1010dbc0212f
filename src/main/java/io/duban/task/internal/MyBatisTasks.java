package io.duban.task.internal;

import static java.util.Comparator.comparingInt;

import io.duban.database.ActMemory;
import io.duban.database.AtEndOfAct;
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
import java.util.LinkedHashMap;
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
    private final TaskReader reader;
    private final Clock clock;
    private final ActMemory<TaskId, Task> atHand = new ActMemory<>();
    private final ActMemory<TaskId, Stored> stored = new ActMemory<>();
    private final AtEndOfAct<Task> changed = new AtEndOfAct<>(AtEndOfAct.Stage.ROWS, this::write);
    private final AtEndOfAct<PhaseChange> moved = new AtEndOfAct<>(AtEndOfAct.Stage.ROWS, this::noteWhereTheyStand);

    MyBatisTasks(TaskMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.reader = new TaskReader(mapper);
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
        List<Task> read = reader.tasks(mapper.find(unread));
        read.forEach(task -> {
            atHand.keep(task.id(), task);
            stored.keep(task.id(), new Stored(task.version(), task.parts().list()));
        });
        return Stream.concat(known.stream(), read.stream()).toList();
    }

    /** Those of these that the running transaction has read or written already. */
    List<Task> atHand(Collection<TaskId> ids) {
        return ids.stream().flatMap(id -> atHand.find(id).stream()).toList();
    }

    @Override
    public List<Task> ofPlan(PlanId plan, @Nullable Task after, int size) {
        writeNow();
        return reader.tasks(
                mapper.page(plan, after == null ? null : after.head().position(), size));
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
        writeNow();
        return reader.tasks(mapper.waitingForSignature(units, after, size));
    }

    @Override
    public List<Task> children(TaskId parent) {
        List<TaskId> ids = mapper.children(parent);
        return of(ids).stream()
                .sorted(comparingInt(task -> task.head().position()))
                .toList();
    }

    @Override
    public List<PhaseChange> phases(TaskId task, int most) {
        writeNow();
        return mapper.phases(task, most);
    }

    @Override
    public void add(Collection<Task> tasks) {
        mapper.insert(tasks.stream().map(NewRow::of).toList());
        Instant now = clock.instant();
        noteWhereTheyStand(tasks.stream().map(task -> PhaseChange.of(task, now)).toList());
        mapper.putParts(
                tasks.stream().flatMap(task -> PartRow.of(task).stream()).toList());
        List<AboveRow> above =
                tasks.stream().flatMap(task -> AboveRow.of(task).stream()).toList();
        if (!above.isEmpty()) {
            mapper.addAbove(above);
        }
    }

    /** Written at the end of the act, once, however often it was saved. */
    @Override
    public void save(Task task) {
        Optional<Task> before = atHand.find(task.id());
        if (before.filter(read -> read.version() != task.version()).isPresent()) {
            throw new StaleAggregate(task.id());
        }
        if (before.filter(read -> PhaseChange.between(read, task)).isPresent()) {
            moved.leave(PhaseChange.of(task, clock.instant()));
        }
        if (stored.find(task.id()).isEmpty()) {
            stored.keep(task.id(), Stored.unread(task));
        }
        atHand.keep(task.id(), task.inVersion(task.version() + 1));
        changed.leave(task);
    }

    /** For whoever reads these tables past this class. */
    void writeNow() {
        changed.doNow();
        moved.doNow();
    }

    private void write(List<Task> saved) {
        Map<TaskId, Task> latest = new LinkedHashMap<>();
        saved.forEach(task -> latest.put(task.id(), task));
        List<PartRow> parts = latest.values().stream().flatMap(this::update).toList();
        if (!parts.isEmpty()) {
            mapper.putParts(parts);
        }
    }

    /** Gives back its parts, if they are others than before. */
    private Stream<PartRow> update(Task task) {
        Stored before = stored.find(task.id()).orElseGet(() -> Stored.unread(task));
        if (mapper.update(task, before.version()) == 0) {
            throw new StaleAggregate(task.id());
        }
        Task written = task.inVersion(before.version() + 1);
        stored.keep(task.id(), new Stored(written.version(), written.parts().list()));
        atHand.keep(task.id(), written);
        return task.parts().list().equals(before.parts()) ? Stream.empty() : PartRow.of(task).stream();
    }

    private void noteWhereTheyStand(List<PhaseChange> changes) {
        mapper.addPhases(changes.stream().map(PhaseRow::of).toList());
    }

    /** What the tables say of a task: its version, and its parts where they were read. */
    private record Stored(int version, @Nullable List<Part> parts) {

        static Stored unread(Task task) {
            return new Stored(task.version(), null);
        }
    }
}
