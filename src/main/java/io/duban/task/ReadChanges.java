package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.work.Block;
import io.duban.work.Step;
import io.duban.work.Steps;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads change requests for whoever may read their task, and says what can be asked for. */
@Component
public class ReadChanges {

    private final Tasks tasks;
    private final ChangeRequests changes;
    private final Steps steps;
    private final ChangeKinds kinds;

    ReadChanges(Tasks tasks, ChangeRequests changes, Steps steps, ChangeKinds kinds) {
        this.tasks = tasks;
        this.changes = changes;
        this.steps = steps;
        this.kinds = kinds;
    }

    /** {@link Missing} for whoever may not read the task. */
    public ChangeRequest of(ChangeId id, Actor.Person reader) {
        ChangeRequest request = changes.get(id);
        if (!tasks.get(request.taskId()).isReadableBy(reader)) {
            throw new Missing(id);
        }
        return request;
    }

    public boolean isReadable(ChangeId id, Actor.Person reader) {
        return tasks.get(changes.get(id).taskId()).isReadableBy(reader);
    }

    /** The newest first; {@link Missing} for whoever may not read the task. */
    public List<ChangeRequest> ofTask(TaskId id, Actor.Person reader) {
        return changes.ofTask(readable(id, reader).id());
    }

    Task readable(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        if (!task.isReadableBy(reader)) {
            throw new Missing(id);
        }
        return task;
    }

    /** Whether the newest model lets the person ask; that the step is the person's is asked again when it is done. */
    public boolean mayAsk(Task task, Actor.Person who) {
        return steps.all().stream()
                .filter(step -> step.block() == Block.WRITE_CHANGE)
                .anyMatch(step -> holds(step, task, who));
    }

    /** What the person may ask for now; {@code asked} are the task's requests. */
    public Set<ChangeMatter> askable(Task task, List<ChangeRequest> asked, Actor.Person who) {
        Set<ChangeMatter> open = mayAsk(task, who) ? kinds.open(task) : Set.of();
        return open.stream()
                .filter(matter -> !isPending(asked, matter))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeMatter.class)));
    }

    static boolean isPending(List<ChangeRequest> asked, ChangeMatter matter) {
        return asked.stream()
                .anyMatch(request -> request.state().open() && request.matter().excludes(matter));
    }

    /** What granting it now would do; nothing once it is settled, or was overtaken. */
    public List<Effect> effects(ChangeRequest request, Task task) {
        boolean pending = request.state().open() && kinds.stands(request, task);
        return pending ? kinds.of(request).effects(request, task) : List.of();
    }

    private static boolean holds(Step step, Task task, Actor.Person who) {
        UnitId named = step.party().unit();
        UnitId asked = step.party().is("office") ? task.officeUnitId() : task.leadUnitId();
        return who.holds(named == null ? asked : named, step.roles().toArray(Role[]::new));
    }
}
