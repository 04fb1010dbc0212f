package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of the office suspends a task (中止): it stands still where it is, with all that it was broken down into,
 * until it goes on. Nothing becomes late meanwhile, and nobody is reminded.
 */
@Component
public class SuspendTask {

    private final ReadHalts read;
    private final Halts halts;
    private final HaltRecord record;
    private final Halting halting;
    private final Clock clock;

    SuspendTask(ReadHalts read, Halts halts, HaltRecord record, Halting halting, Clock clock) {
        this.read = read;
        this.halts = halts;
        this.record = record;
        this.halting = halting;
        this.clock = clock;
    }

    /**
     * {@code since} is today, or an earlier day on which the basis says that it began. Refuses a task that is suspended
     * or has ended, a day before it was issued or last went on, and empty words.
     */
    @Transactional
    public void suspend(TaskId id, LocalDate since, HaltText text, Actor.Person who) {
        Task task = read.haltable(id, who);
        text.check();
        HaltAct.SUSPENSION.mustBeOpen(task);
        LocalDate earliest = earliest(task);
        if (since.isBefore(earliest) || since.isAfter(BusinessTime.today(clock))) {
            throw new HaltRefusal.DayWrong(earliest);
        }
        Actor.Person actor = ReadHalts.actor(task, who);
        Halt own = new Halt(
                HaltId.next(),
                id,
                task.planId(),
                HaltKind.SUSPENSION,
                null,
                since,
                text,
                actor.id(),
                clock.instant(),
                null);
        suspend(task, own, actor);
        read.openBelow(task).stream()
                .filter(below -> below.state() != TaskState.SUSPENDED)
                .forEach(below -> suspend(below, own.with(below), actor));
    }

    /** The first day from which the task can be suspended: it was issued, or went on, on that day. */
    public LocalDate earliest(Task task) {
        return Stream.concat(
                        Stream.of(LocalDate.ofInstant(task.course().issuedAt(), BusinessTime.ZONE)),
                        halts.ofTask(task.id()).stream()
                                .map(Halt::going)
                                .flatMap(Stream::ofNullable)
                                .map(Halt.GoingOn::on))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void suspend(Task task, Halt halt, Actor.Person actor) {
        halting.suspended(task.id(), actor);
        halts.add(halt);
        Task after = task.with(task.course().suspended(halt.since()));
        record.of(after, TaskAct.SUSPENDED, halt.text(), actor, event -> event.changing("since", null, halt.since())
                .changing("state", task.state(), after.state()));
    }
}
