package io.duban.worklist;

import io.duban.task.TaskId;
import java.time.LocalDate;

/** A milestone of a running year's plan that is not said to be reached, and soon to be. */
public record DueMilestone(TaskId taskId, int year, String number, String taskTitle, String title, LocalDate dueOn) {

    /** Where it is said that it is reached. */
    public String path() {
        return "/tasks/" + taskId + "/years/" + year + "/milestones";
    }
}
