package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskState;
import io.duban.task.Tasks;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor found something wrong about a task, and demands of a unit that it is put right (提出整改要求). */
@Component
public class RaiseFinding {

    private final Tasks tasks;
    private final FindingSources sources;
    private final RectificationRecord record;
    private final RectificationLifecycle lifecycle;
    private final Clock clock;

    RaiseFinding(
            Tasks tasks,
            FindingSources sources,
            RectificationRecord record,
            RectificationLifecycle lifecycle,
            Clock clock) {
        this.tasks = tasks;
        this.sources = sources;
        this.record = record;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * Refuses a unit without a part in the task, a source that has not taken place, a field without words, and a time
     * limit that is not after today; only for whoever supervises the task.
     */
    @Transactional
    public RectificationId raise(TaskId id, UnitId unit, Finding finding, Actor.Person who) {
        Task task = tasks.get(id);
        if (!task.isReadableBy(who)) {
            throw new Missing(id);
        }
        TaskStanding standing = TaskStanding.of(task);
        Actor.Person actor = who.as(task.officeUnitId(), standing.overseers(Role.SUPERVISOR));
        task.course().mustGoOn(task.number());
        if (!task.parts().partners().contains(unit)) {
            throw new RectificationRefusal.NoPart();
        }
        sources.mustBe(finding, task);
        finding.text().check(BusinessTime.today(clock));
        Rectification found = Rectification.found(standing, unit, finding, actor.id(), clock.instant());
        record.found(found, actor);
        lifecycle.found(found.id(), actor);
        return found.id();
    }

    /** Whether the person may say that something is wrong about the task, as it stands. */
    public static boolean isRaisable(TaskStanding task, Actor.Person who) {
        return task.state() != TaskState.SUSPENDED
                && task.state() != TaskState.TERMINATED
                && who.holds(task.officeUnitId(), task.overseers(Role.SUPERVISOR));
    }
}
