package io.duban.supervision;

import io.duban.task.Task;
import io.duban.task.TaskState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what a finding is said to come from takes place, or took place. */
@Component
class FindingSources {

    private final SupervisionOrders orders;

    FindingSources(SupervisionOrders orders) {
        this.orders = orders;
    }

    /** Refuses an order of another task or one that was not answered, a verification and a look-back that is none. */
    void mustBe(Finding finding, Task task) {
        boolean takesPlace =
                switch (finding.source()) {
                    case SUPERVISION -> true;
                    case ORDER -> isReviewed(finding.order(), task);
                    case VERIFICATION -> task.state() == TaskState.VERIFYING;
                    case LOOK_BACK -> task.state() == TaskState.WRITTEN_OFF;
                };
        if (!takesPlace || (finding.source() == FindingSource.ORDER) != (finding.order() != null)) {
            throw new RectificationRefusal.NoSuchSource();
        }
    }

    private boolean isReviewed(@Nullable OrderId id, Task task) {
        if (id == null) {
            return false;
        }
        SupervisionOrder order = orders.get(id);
        return order.taskId().equals(task.id()) && order.state().isAnswered();
    }
}
