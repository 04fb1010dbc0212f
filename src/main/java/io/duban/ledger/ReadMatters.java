package io.duban.ledger;

import io.duban.shared.Actor;
import io.duban.shared.Visibility;
import io.duban.supervision.Reminders;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.Duties;
import io.duban.task.Objections;
import io.duban.task.TaskId;
import org.springframework.stereotype.Component;

/** Reads what there was about a task beside its reports, as far as the reader may see it. */
@Component
class ReadMatters {

    private final Objections objections;
    private final SupervisionOrders orders;
    private final Reminders reminders;
    private final Duties duties;

    ReadMatters(Objections objections, SupervisionOrders orders, Reminders reminders, Duties duties) {
        this.objections = objections;
        this.orders = orders;
        this.reminders = reminders;
        this.duties = duties;
    }

    TaskMatters of(TaskId task, Actor.Person reader) {
        return new TaskMatters(
                objections.ofTask(task),
                orders.ofTask(task, Visibility.of(reader)),
                reminders.ofTask(task),
                duties.ofTask(task));
    }
}
