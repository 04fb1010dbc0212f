package io.duban.supervision;

import io.duban.report.OpenOrders;
import io.duban.shared.Actor;
import io.duban.shared.Visibility;
import io.duban.task.TaskId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whoever decides on a task's end which orders about it are still open. */
@Component
class OrdersForCompletion implements OpenOrders {

    private final SupervisionOrders orders;

    OrdersForCompletion(SupervisionOrders orders) {
        this.orders = orders;
    }

    @Override
    public List<OpenOrder> ofTask(TaskId task, Actor.Person reader) {
        return orders.ofTask(task, Visibility.of(reader)).stream()
                .filter(order -> order.state().open())
                .map(order -> new OpenOrder(order.id().toString(), order.text().matter(), order.dueOn()))
                .toList();
    }
}
