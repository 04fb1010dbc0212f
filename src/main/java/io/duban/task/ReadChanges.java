package io.duban.task;

import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Role;
import io.duban.work.Block;
import io.duban.work.Step;
import io.duban.work.Steps;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads change requests for whoever may read their task, and says what more time can be asked for. */
@Component
public class ReadChanges {

    private final Tasks tasks;
    private final Plans plans;
    private final ChangeRequests changes;
    private final Steps steps;
    private final ReadBreakdown breakdown;

    ReadChanges(Tasks tasks, Plans plans, ChangeRequests changes, Steps steps, ReadBreakdown breakdown) {
        this.tasks = tasks;
        this.plans = plans;
        this.changes = changes;
        this.steps = steps;
        this.breakdown = breakdown;
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

    /** The days of the task that can be moved now; the report's first, which is nearer. */
    public List<Extendable> extendable(Task task) {
        return Stream.of(report(task), limit(task)).flatMap(Optional::stream).toList();
    }

    /** Refused where the task has no such day. */
    Extendable extendable(Task task, ChangeMatter matter) {
        return extendable(task).stream()
                .filter(one -> one.matter() == matter)
                .findFirst()
                .orElseThrow(ChangeRefusal.NothingToExtend::new);
    }

    /** The day that a request asks to move, where it still stands as it did; else the request was overtaken. */
    Extendable still(ChangeRequest request, Task task) {
        return extendable(task).stream()
                .filter(what -> what.matter() == request.matter()
                        && what.dueOn().equals(request.dueOn())
                        && Objects.equals(what.year(), request.year()))
                .findFirst()
                .orElseThrow(ChangeRefusal.Overtaken::new);
    }

    /** Whether the newest model lets the person ask; that the step is the person's is asked again when it is done. */
    public boolean mayAsk(Task task, Actor.Person who) {
        return steps.all().stream()
                .filter(step -> step.block() == Block.WRITE_CHANGE)
                .anyMatch(step -> holds(step, task, who));
    }

    /** Whether the person may ask, and there is a day to move. */
    public boolean isAskable(Task task, Actor.Person who) {
        return mayAsk(task, who) && !extendable(task).isEmpty();
    }

    private static boolean holds(Step step, Task task, Actor.Person who) {
        return who.holds(
                step.party().equals("office") ? task.officeUnitId() : task.leadUnitId(),
                step.roles().toArray(Role[]::new));
    }

    private Optional<Extendable> report(Task task) {
        Integer year = task.year();
        if (year == null
                || task.state() != TaskState.IN_PROGRESS
                || task.course().phase() == YearPhase.REPORT_IN_REVIEW) {
            return Optional.empty();
        }
        LocalDate due = new ReportDue(task, plans.calendar(task.planId())).whole();
        return Optional.of(new Extendable(ChangeMatter.REPORT, year, due, LocalDate.of(year + 1, 12, 31)));
    }

    private Optional<Extendable> limit(Task task) {
        LocalDate due = task.term().dueOn();
        if (due == null || !task.state().isBeforeItsEnd()) {
            return Optional.empty();
        }
        LocalDate end = breakdown.roomOf(task);
        return end.isAfter(due)
                ? Optional.of(new Extendable(ChangeMatter.TIME_LIMIT, null, due, end))
                : Optional.empty();
    }
}
