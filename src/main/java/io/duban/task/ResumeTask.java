package io.duban.task;

import io.duban.organization.WorkingDays;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of the office lets a suspended task go on (恢复) where it stood, from today: what was due is due later by the
 * working days lost, and so is what was suspended with it.
 */
@Component
public class ResumeTask {

    private final ReadHalts read;
    private final Halts halts;
    private final HaltRecord record;
    private final Halting halting;
    private final MoveByTimeLost move;
    private final WorkingDays workingDays;
    private final Clock clock;

    ResumeTask(
            ReadHalts read,
            Halts halts,
            HaltRecord record,
            Halting halting,
            MoveByTimeLost move,
            WorkingDays workingDays,
            Clock clock) {
        this.read = read;
        this.halts = halts;
        this.record = record;
        this.halting = halting;
        this.move = move;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Says how much time was lost. Refuses a task that is not suspended, one that was suspended with its parent, and
     * empty words.
     */
    @Transactional
    public TimeLost resume(TaskId id, HaltText text, Actor.Person who) {
        Task task = read.haltable(id, who);
        text.check();
        Halt halt = lasting(task);
        read.mustNotHangOn(task);
        Actor.Person actor = ReadHalts.actor(task, who);
        TimeLost lost = resume(task, halt, text, actor);
        for (Task below : read.openBelow(task)) {
            below(below, halt).forEach(same -> resume(below, same, text, actor));
        }
        return lost;
    }

    /** What the time lost comes to if the task goes on today. */
    public TimeLost lost(Task task) {
        return new TimeLost(lasting(task).since(), BusinessTime.today(clock), workingDays.calendar());
    }

    private TimeLost resume(Task task, Halt halt, HaltText text, Actor.Person actor) {
        TimeLost lost = new TimeLost(halt.since(), BusinessTime.today(clock), workingDays.calendar());
        halts.goesOn(halt.goingOn(new Halt.GoingOn(lost.until(), text, actor.id(), lost.workingDays())));
        Task going = task.with(task.course().resumed());
        Task after = lost.isNothing() ? going : move.of(going, lost, actor);
        record.of(after, TaskAct.RESUMED, text, actor, event -> event.changing("state", task.state(), after.state())
                .changing("dueOn", task.term().dueOn(), after.term().dueOn())
                .changing("workingDays", null, lost.workingDays()));
        halting.goesOn(task.id(), lost, actor);
        return lost;
    }

    private Halt lasting(Task task) {
        HaltAct.RESUMPTION.mustBeOpen(task);
        return halts.ofTask(task.id()).stream().filter(Halt::lasts).findFirst().orElseThrow();
    }

    /** What was suspended together with the task above; what had been suspended before stays so. */
    private List<Halt> below(Task task, Halt above) {
        return halts.ofTask(task.id()).stream()
                .filter(halt -> halt.lasts() && above.id().equals(halt.with()))
                .toList();
    }
}
