package io.duban.task;

import java.util.List;

/** What bars from the decisions on tasks. */
public final class TaskBarring {

    /** Whoever claimed in the unit's name how far the task is does not confirm for the office that it is complete. */
    public static final List<TaskAct> COMPLETION = List.of(TaskAct.PROGRESS_CLAIMED);

    public static final List<TaskAct> OBJECTION = List.of(TaskAct.OBJECTED);

    private TaskBarring() {}
}
