package io.duban.report;

import io.duban.task.TaskId;
import java.util.List;

/** Every decision on annual plans and reports; none is ever changed. */
public interface Reviews {

    void add(Review review);

    /** Oldest first. */
    List<Review> ofTask(TaskId task);
}
