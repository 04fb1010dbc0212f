package io.duban.task;

import java.util.List;
import org.springframework.stereotype.Component;

/** Says that what a task was broken down into stays as it is when the task is adjusted. */
@Component
class UnchangedChildren {

    private final ReadBreakdown breakdown;

    UnchangedChildren(ReadBreakdown breakdown) {
        this.breakdown = breakdown;
    }

    /** One effect where any of them is open, else none. */
    List<Effect> of(Task task) {
        int open = breakdown.openChildren(task.id());
        return open == 0 ? List.of() : List.of(Effect.of("children", open));
    }
}
