package io.duban.task;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;

import io.duban.plan.BreakItem;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A unit breaks its task down (分解) into child tasks for units below it. They live the life of any task; what the
 * office does for a task of the plan, that unit does for them.
 */
@Component
public class BreakDown {

    private final Tasks tasks;
    private final ReadBreakdown read;
    private final Plans plans;
    private final Demands demands;
    private final BreakItem breakItem;
    private final MakeChildren makeChildren;

    BreakDown(
            Tasks tasks,
            ReadBreakdown read,
            Plans plans,
            Demands demands,
            BreakItem breakItem,
            MakeChildren makeChildren) {
        this.tasks = tasks;
        this.read = read;
        this.plans = plans;
        this.demands = demands;
        this.breakItem = breakItem;
        this.makeChildren = makeChildren;
    }

    /** Which task is broken down by which of its units, and into what. */
    public record Order(TaskId task, UnitId by, List<ChildRow> rows) {

        public Order {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What would be made, under the numbers that are free now; nothing is written. Refuses what {@link #breakDown}
     * refuses.
     */
    @Transactional(readOnly = true)
    public List<BreakItem.Made> preview(Order order, Actor.Person who) {
        Task task = read.breakable(order.task(), order.by(), who);
        return breakItem.draft(
                demands.of(task).whole(), read.rules(task, order.by()).of(order.rows()));
    }

    /**
     * By an officer or the head of a unit that leads the task or is responsible for it and has signed. Refuses a task
     * at its end, a unit that is not below that one, the same child twice, a limit outside the task's, and shares of
     * more than a hundred percent together with those given before.
     *
     * @throws Missing when the task may not be read
     * @throws NotPermitted when the person is neither in that unit
     */
    @Transactional
    public List<TaskId> breakDown(Order order, Actor.Person who) {
        plans.forChange(tasks.get(order.task()).planId());
        Task task = read.breakable(order.task(), order.by(), who);
        List<BreakItem.Made> made = breakItem.into(
                demands.of(task).whole(), read.rules(task, order.by()).of(order.rows()));
        return makeChildren.of(task, order.by(), made, who.as(order.by(), OFFICER, DEPARTMENT_HEAD));
    }
}
