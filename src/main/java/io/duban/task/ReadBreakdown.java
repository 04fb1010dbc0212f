package io.duban.task;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.plan.Plans;
import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may break a task down, for whom, until when. */
@Component
public class ReadBreakdown {

    private final Tasks tasks;
    private final Plans plans;
    private final Units units;
    private final Clock clock;

    ReadBreakdown(Tasks tasks, Plans plans, Units units, Clock clock) {
        this.tasks = tasks;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The unit for which the person may break the task down now; empty where there is none, or nobody is below it. One
     * statement for those who may.
     */
    public Optional<UnitId> by(Task task, Actor.Person who) {
        return task.parts().list().stream()
                .filter(part -> task.state().isBeforeItsEnd() && carries(part))
                .map(Part::unit)
                .filter(unit -> who.holds(unit, OFFICER, DEPARTMENT_HEAD))
                .filter(unit -> units.below(unit).stream().anyMatch(one -> one.isOpenOn(BusinessTime.today(clock))))
                .findFirst();
    }

    /**
     * The task, when the person may break it down for that unit.
     *
     * @throws Missing when it may not even be read
     */
    Task breakable(TaskId id, UnitId by, Actor.Person who) {
        Task task = readable(id, who);
        if (!who.holds(by, OFFICER, DEPARTMENT_HEAD)) {
            throw new NotPermitted();
        }
        if (task.parts().of(by).filter(ReadBreakdown::carries).isEmpty()) {
            throw new BreakdownRefusal.NotSigned(task.number());
        }
        if (!task.state().isBeforeItsEnd()) {
            throw new BreakdownRefusal.AtItsEnd(task.number());
        }
        return task;
    }

    /**
     * What the task was broken down into, for whoever may read the task, in the order in which it was.
     *
     * @throws Missing when the task may not be read
     */
    public List<Task> children(TaskId id, Actor.Person reader) {
        return tasks.children(readable(id, reader).id());
    }

    /** How many of the children of the task have not come to their end. */
    public int openChildren(TaskId id) {
        return (int) tasks.children(id).stream()
                .filter(child -> !child.state().isEnded())
                .count();
    }

    /** The open units at any depth below that one, in the order of the tree; one statement. */
    public List<Unit> below(UnitId by) {
        Set<UnitId> branch = new HashSet<>(Set.of(by));
        List<Unit> below = new ArrayList<>();
        for (Unit unit : units.all()) {
            if (branch.contains(unit.parentId())) {
                branch.add(unit.id());
                below.add(unit);
            }
        }
        return below;
    }

    /** The last day that a child may be given: its parent's limit, or the end of the plan's period. */
    public LocalDate latest(Task task) {
        LocalDate limit = task.term().dueOn();
        return limit == null ? endOfPlan(task) : limit;
    }

    private LocalDate endOfPlan(Task task) {
        return LocalDate.of(plans.get(task.planId()).periodEnd(), 12, 31);
    }

    /** The last day that the limit of the task itself may be moved to: a child's lies inside its parent's. */
    LocalDate roomOf(Task task) {
        Origin origin = task.oversight().origin();
        return origin == null ? endOfPlan(task) : latest(tasks.get(origin.parent()));
    }

    ChildRules rules(Task task, UnitId by) {
        Set<UnitId> ids = new HashSet<>();
        below(by).forEach(unit -> ids.add(unit.id()));
        List<Task> children = tasks.children(task.id()).stream()
                .filter(child -> child.officeUnitId().equals(by))
                .toList();
        return new ChildRules(task, children, ids, BusinessTime.today(clock), latest(task));
    }

    private Task readable(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        if (!task.isReadableBy(reader)) {
            throw new Missing(id);
        }
        return task;
    }

    private static boolean carries(Part part) {
        boolean signed = part.state() == SigningState.SIGNED || part.state() == SigningState.TAKEN_AS_SIGNED;
        return signed && part.responsibility() != Responsibility.COOPERATING;
    }
}
