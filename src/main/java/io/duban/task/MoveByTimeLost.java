package io.duban.task;

import io.duban.plan.Plans;
import io.duban.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves the days of a task, and of its pending requests for more time, by the time that it stood still. */
@Component
class MoveByTimeLost {

    private final Plans plans;
    private final ReadBreakdown breakdown;
    private final ChangeRequests changes;
    private final List<BoundToTask> bound;

    MoveByTimeLost(Plans plans, ReadBreakdown breakdown, ChangeRequests changes, List<BoundToTask> bound) {
        this.plans = plans;
        this.breakdown = breakdown;
        this.changes = changes;
        this.bound = List.copyOf(bound);
    }

    /** The task as it goes on, with the days that it had before. */
    Task of(Task task, TimeLost lost, Actor.Person by) {
        Task moved = task.with(moved(task, lost)).with(task.parts().later(lost));
        changes.ofTask(task.id()).stream()
                .filter(request -> request.state().open())
                .forEach(request -> move(request, moved, lost));
        bound.forEach(one -> one.goesOn(task.id(), lost, by));
        return moved;
    }

    /** The time limit does not leave the plan's period, nor a child's its parent's. */
    private TaskTerm moved(Task task, TimeLost lost) {
        TaskTerm term = task.term();
        LocalDate limit = term.dueOn();
        if (limit != null) {
            LocalDate room = breakdown.roomOf(task);
            LocalDate next = lost.moved(limit);
            term = term.extended(next.isAfter(room) ? later(limit, room) : next);
        }
        return task.state() == TaskState.IN_PROGRESS && task.year() != null
                ? term.reportExtended(lost.moved(report(task)))
                : term;
    }

    private LocalDate report(Task task) {
        return new ReportDue(task, plans.calendar(task.planId())).whole();
    }

    /** A request for more time asks to move the day as it is now, by as much as before where there is room for it. */
    private void move(ChangeRequest request, Task moved, TimeLost lost) {
        if (request.was() instanceof Setting.Day was && request.wanted() instanceof Setting.Day wanted) {
            LocalDate limit = moved.term().dueOn();
            LocalDate next = lost.moved(wanted.on());
            if (was.matter() == ChangeMatter.TIME_LIMIT && limit != null) {
                move(request, limit, earlier(next, breakdown.roomOf(moved)));
            } else {
                move(request, report(moved), next);
            }
        }
    }

    private void move(ChangeRequest request, LocalDate day, LocalDate next) {
        ChangeMatter matter = request.matter();
        Integer year = request.was().ofYear();
        changes.save(request.moved(new Setting.Day(matter, year, day), new Setting.Day(matter, year, next)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
