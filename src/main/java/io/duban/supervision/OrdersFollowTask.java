package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.task.BoundToTask;
import io.duban.task.PartTransfer;
import io.duban.task.TaskId;
import io.duban.task.TimeLost;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The open orders about a task stand and fall with it. */
@Component
class OrdersFollowTask implements BoundToTask {

    private static final Visibility ALL = new Visibility(true, Set.of(), Set.of());

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final Clock clock;

    OrdersFollowTask(SupervisionOrders orders, OrderRecord record, Clock clock) {
        this.orders = orders;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void goesOn(TaskId task, TimeLost lost, Actor.Person by) {
        open(task).forEach(order -> orders.save(later(order, lost)));
    }

    @Override
    public void transferred(TaskId task, PartTransfer.Passing passing, Actor.Person by) {
        open(task).stream()
                .filter(order -> order.unitId().equals(passing.from()))
                .forEach(order -> orders.save(as(passing.to(), order)));
    }

    private static SupervisionOrder as(UnitId unit, SupervisionOrder of) {
        return new SupervisionOrder(
                of.id(),
                of.planId(),
                of.officeUnitId(),
                of.taskId(),
                unit,
                of.dutyId(),
                of.text(),
                of.course(),
                of.version());
    }

    @Override
    public void terminated(TaskId task, String reason, Actor.Person by) {
        open(task).forEach(order -> record.changed(order, ended(order), OrderAct.TASK_TERMINATED, reason, by));
    }

    private static SupervisionOrder later(SupervisionOrder order, TimeLost lost) {
        return order.with(order.text().dueOn(lost.moved(order.dueOn())), order.course());
    }

    /** One that was not signed yet does not go out. */
    private SupervisionOrder ended(SupervisionOrder order) {
        OrderState end = order.state() == OrderState.PROPOSED ? OrderState.REFUSED : OrderState.ENDED;
        return order.in(end, clock.instant());
    }

    private List<SupervisionOrder> open(TaskId task) {
        return orders.ofTask(task, ALL).stream()
                .filter(order -> order.state().open())
                .toList();
    }
}
