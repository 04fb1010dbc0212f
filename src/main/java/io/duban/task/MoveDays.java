package io.duban.task;

import io.duban.plan.Plans;
import io.duban.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Moves the days that a granted request is about, with all that is due by them; the day before stays on record. */
@Component
class MoveDays {

    private final Plans plans;
    private final Duties duties;
    private final ChangeRecord record;
    private final ChangeLifecycle lifecycle;

    MoveDays(Plans plans, Duties duties, ChangeRecord record, ChangeLifecycle lifecycle) {
        this.plans = plans;
        this.duties = duties;
        this.record = record;
        this.lifecycle = lifecycle;
    }

    void by(ChangeRequest granted, Task task, Actor.Person actor) {
        LocalDate was = ((Setting.Day) granted.was()).on();
        LocalDate next = ((Setting.Day) granted.wanted()).on();
        TaskTerm term = task.term().frozen(null);
        Task after = task.with(
                granted.matter() == ChangeMatter.TIME_LIMIT ? term.extended(next) : term.reportExtended(next));
        record.task(after, TaskAct.TIME_GRANTED, actor, event -> event.changing("dueOn", was, next));
        List<Duty> moved = duties.ofTask(task.id()).stream()
                .filter(duty -> granted.matter().covers(duty.block())
                        && duty.droppedAt() == null
                        && Objects.equals(duty.year(), task.year()))
                .toList();
        List<String> open = moved.stream()
                .filter(duty -> duty.doneAt() == null)
                .map(Duty::id)
                .toList();
        if (!open.isEmpty()) {
            lifecycle.moved(task.id(), open, actor);
        }
        notLateAnyMore(moved, new ReportDue(after, plans.calendar(task.planId())));
    }

    /** What was done while the request was pending was done in time, measured by the day that was granted. */
    private void notLateAnyMore(List<Duty> moved, ReportDue due) {
        moved.stream()
                .filter(duty -> duty.doneAt() != null
                        && duty.dueOn() != null
                        && duty.dueOn().isBefore(due.of(duty.block())))
                .forEach(duty -> duties.dueOn(duty.id(), due.of(duty.block())));
    }
}
