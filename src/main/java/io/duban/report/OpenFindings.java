package io.duban.report;

import io.duban.task.Task;
import io.duban.task.TaskId;
import java.util.List;

/** What was found wrong about a task and is not put right as yet; supervision knows it. */
public interface OpenFindings {

    /** What was found, the newest first. */
    List<String> ofTask(TaskId task);

    /**
     * Refuses to take a task for complete while something about it is being rectified, with what that is. A task of
     * which nothing is costs no statement.
     */
    default void mustBeNone(Task task) {
        if (task.head().rectifications() > 0) {
            throw new ReportRefusal.BeingRectified(ofTask(task.id()));
        }
    }
}
