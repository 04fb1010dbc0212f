package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may suspend, set going and terminate a task; and what was done so. */
@Component
public class ReadHalts {

    private final Tasks tasks;
    private final Halts halts;

    ReadHalts(Tasks tasks, Halts halts) {
        this.tasks = tasks;
        this.halts = halts;
    }

    /** The head of the office; of a child task the head of the unit that broke its parent down. */
    private static boolean mayHalt(Task task, Actor.Person who) {
        return who.holds(task.officeUnitId(), roles(task));
    }

    /** What of it the reader may do now, as it is offered. */
    public static List<HaltAct> open(Task task, Actor.Person reader) {
        return mayHalt(task, reader)
                ? Stream.of(HaltAct.values())
                        .filter(act -> act.isOpen(task.state()))
                        .toList()
                : List.of();
    }

    /** Suspended, gone on, terminated: the newest first; {@link Missing} for whoever may not read the task. */
    public List<Halt> of(TaskId id, Actor.Person reader) {
        return halts.ofTask(readable(id, reader).id());
    }

    /**
     * The task, for whoever may halt it.
     *
     * @throws Missing when it may not even be read
     * @throws NotPermitted when the person may not halt it
     */
    public Task haltable(TaskId id, Actor.Person who) {
        Task task = readable(id, who);
        if (!mayHalt(task, who)) {
            throw new NotPermitted();
        }
        return task;
    }

    /** Who acts, in the role by which he may. */
    static Actor.Person actor(Task task, Actor.Person who) {
        return who.as(task.officeUnitId(), roles(task));
    }

    /** All that the task was broken down into and that has not come to its end, at every level, from above. */
    public List<Task> openBelow(Task task) {
        List<Task> found = new ArrayList<>();
        for (Task child : tasks.children(task.id())) {
            if (!child.state().isEnded()) {
                found.add(child);
                found.addAll(openBelow(child));
            }
        }
        return found;
    }

    /** What was broken down from a suspended task goes on together with it. */
    void mustNotHangOn(Task task) {
        Origin origin = task.oversight().origin();
        if (origin != null && tasks.get(origin.parent()).state() == TaskState.SUSPENDED) {
            throw new HaltRefusal.AboveStandsStill(tasks.get(origin.parent()).number());
        }
    }

    private Task readable(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        if (!task.isReadableBy(reader)) {
            throw new Missing(id);
        }
        return task;
    }

    private static Role[] roles(Task task) {
        return task.oversight().overseers(Role.OFFICE_HEAD).toArray(Role[]::new);
    }
}
