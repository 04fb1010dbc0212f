package io.duban.process;

import io.duban.shared.Visibility;
import io.duban.supervision.Rectifications;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.ChangeRequests;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Under which business keys all runs that runs for a task: its life, its orders, its requests, its rectifications. */
@Component
class ProcessesOfTask {

    private static final Visibility ALL = new Visibility(true, Set.of(), Set.of());

    private final SupervisionOrders orders;
    private final ChangeRequests changes;
    private final Rectifications rectifications;

    ProcessesOfTask(SupervisionOrders orders, ChangeRequests changes, Rectifications rectifications) {
        this.orders = orders;
        this.changes = changes;
        this.rectifications = rectifications;
    }

    List<String> keys(TaskId task) {
        Stream<String> ordered = orders.ofTask(task, ALL).stream()
                .filter(order -> order.state().open())
                .map(order -> order.id().toString());
        Stream<String> asked = changes.ofTask(task).stream()
                .filter(request -> request.state().open())
                .map(request -> request.id().toString());
        Stream<String> found = rectifications.ofTask(task, ALL).stream()
                .filter(one -> one.state().open())
                .map(one -> one.id().toString());
        return Stream.of(Stream.of(task.toString()), ordered, asked, found)
                .flatMap(keys -> keys)
                .toList();
    }
}
