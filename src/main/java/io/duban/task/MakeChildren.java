package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.plan.BreakItem;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the items below an item into tasks, tells of it at the parent and at each child, and lets them live. */
@Component
class MakeChildren {

    private final Tasks tasks;
    private final SigningDays signingDays;
    private final TaskLifecycle lifecycle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeChildren(
            Tasks tasks,
            SigningDays signingDays,
            TaskLifecycle lifecycle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.signingDays = signingDays;
        this.lifecycle = lifecycle;
        this.events = events;
        this.clock = clock;
    }

    List<TaskId> of(Task parent, UnitId by, List<BreakItem.Made> made, Actor.Person actor) {
        LocalDate signDueOn = signingDays.dueOn(parent.planId());
        List<Task> children =
                made.stream().map(one -> child(parent, by, one, signDueOn)).toList();
        tasks.add(children);
        DomainEvent told = event(parent.id(), TaskAct.BROKEN_DOWN, actor);
        for (Task child : children) {
            told = told.changing("childTask", null, child.number() + " " + child.title());
            events.publishEvent(event(child.id(), TaskAct.ISSUED, actor).changing("parentTask", null, parent.number()));
        }
        events.publishEvent(told);
        List<TaskId> ids = children.stream().map(Task::id).toList();
        lifecycle.issued(ids, actor.id(), actor);
        return ids;
    }

    private DomainEvent event(TaskId task, TaskAct act, Actor.Person actor) {
        return DomainEvent.of(Subject.of(TASK, task), act, actor, clock.instant());
    }

    private Task child(Task parent, UnitId by, BreakItem.Made made, LocalDate signDueOn) {
        Oversight oversight =
                new Oversight(by, Origin.below(parent, by, made.child().share()), Set.of());
        LocalDate dueOn = made.item().timeLimit().dueOn();
        int lastYear = dueOn == null ? parent.term().lastYear() : dueOn.getYear();
        int firstYear = Math.min(parent.term().firstYear(), lastYear);
        return new NewTask(made.item(), oversight, firstYear, lastYear, signDueOn).at(clock.instant());
    }
}
