package io.duban.supervision;

import static io.duban.shared.Role.OFFICE_STAFF;
import static io.duban.shared.Role.SUPERVISOR;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.supervision.SupervisionOrder.Addressee;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import io.duban.task.Tasks;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Someone of the office proposes a supervision order; its head decides whether it goes out. */
@Component
public class ProposeOrder {

    private final Tasks tasks;
    private final TaskStandings standings;
    private final Duties duties;
    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderLifecycle lifecycle;
    private final Clock clock;

    ProposeOrder(
            Tasks tasks,
            TaskStandings standings,
            Duties duties,
            SupervisionOrders orders,
            OrderRecord record,
            OrderLifecycle lifecycle,
            Clock clock) {
        this.tasks = tasks;
        this.standings = standings;
        this.duties = duties;
        this.orders = orders;
        this.record = record;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * About a duty of a unit. Refuses a duty that is done, one that has an order under way, a text that is no order,
     * and a due date that is not after today; only for staff and supervisors of the task's office.
     */
    @Transactional
    public OrderId aboutDuty(String dutyId, OrderText text, Actor.Person who) {
        Duty duty = duties.find(dutyId).orElseThrow(() -> new Missing(dutyId));
        TaskStanding task = standings.of(List.of(duty.taskId())).get(0);
        KnownDuty.mustBeKnown(duty, task, who);
        Actor.Person actor = proposer(task, who);
        if (duty.doneAt() != null || duty.droppedAt() != null) {
            throw new SupervisionRefusal.NothingOwed();
        }
        if (orders.ofDuties(List.of(dutyId)).stream()
                .anyMatch(order -> order.state().open())) {
            throw new SupervisionRefusal.OrderUnderWay();
        }
        return propose(task, new Addressee(duty.unitId(), dutyId), text, actor);
    }

    /**
     * About something else in a task; refuses a unit without a part in it, and the texts that {@link #aboutDuty}
     * refuses.
     */
    @Transactional
    public OrderId aboutTask(TaskId taskId, UnitId unit, OrderText text, Actor.Person who) {
        Task task = tasks.get(taskId);
        TaskStanding standing = standings.of(List.of(taskId)).get(0);
        Actor.Person actor = proposer(standing, who);
        if (task.parts().list().stream().noneMatch(part -> part.unit().equals(unit))) {
            throw new SupervisionRefusal.NoPart();
        }
        return propose(standing, new Addressee(unit, null), text, actor);
    }

    private static Actor.Person proposer(TaskStanding task, Actor.Person who) {
        return who.as(task.officeUnitId(), OFFICE_STAFF, SUPERVISOR);
    }

    private OrderId propose(TaskStanding task, Addressee to, OrderText text, Actor.Person actor) {
        if (to.unit().equals(task.officeUnitId())) {
            throw new SupervisionRefusal.OwnOffice();
        }
        tasks.get(task.id()).course().mustGoOn(task.number());
        text.check(BusinessTime.today(clock));
        SupervisionOrder order = SupervisionOrder.proposed(task, to, text, actor.id(), clock.instant());
        record.proposed(order, actor);
        lifecycle.proposed(order.id(), actor);
        return order.id();
    }
}
