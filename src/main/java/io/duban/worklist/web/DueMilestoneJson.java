package io.duban.worklist.web;

import io.duban.task.TaskId;
import io.duban.worklist.DueMilestone;
import java.time.LocalDate;

/** A milestone that is near or was not reached in time. */
record DueMilestoneJson(TaskId taskId, int year, String number, String taskTitle, String title, LocalDate dueOn) {

    static DueMilestoneJson of(DueMilestone given) {
        return new DueMilestoneJson(
                given.taskId(), given.year(), given.number(), given.taskTitle(), given.title(), given.dueOn());
    }
}
