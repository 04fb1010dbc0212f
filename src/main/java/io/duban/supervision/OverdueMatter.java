package io.duban.supervision;

import io.duban.task.Duty;
import io.duban.task.TaskStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a unit owes and is late with, what was sent about it so far, and the rung that is suggested next; none
 * while an order about it is under way, and while a request for more time is pending that was made in time.
 */
public record OverdueMatter(
        Duty duty,
        TaskStanding task,
        @Nullable Light light,
        List<Reminder> reminders,
        List<SupervisionOrder> orders,
        Optional<Rung> suggested) {

    public OverdueMatter {
        reminders = List.copyOf(reminders);
        orders = List.copyOf(orders);
    }

    /** Since when a request for more time is pending that was made in time; null where none is. */
    public @Nullable LocalDate frozenSince() {
        return task.isFrozen(duty) ? task.frozenSince() : null;
    }

    /** The order about it that still waits for somebody. */
    public Optional<SupervisionOrder> openOrder() {
        return orders.stream().filter(order -> order.state().open()).findFirst();
    }
}
