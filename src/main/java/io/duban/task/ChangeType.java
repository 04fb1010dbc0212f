package io.duban.task;

/** The two types of change requests: more time (延期), and another target, other words or units (调整). */
public enum ChangeType {
    EXTENSION(TaskAct.TIME_ASKED, TaskAct.TIME_GRANTED, TaskAct.TIME_REFUSED, TaskAct.TIME_WITHDRAWN),
    ADJUSTMENT(
            TaskAct.ADJUSTMENT_ASKED,
            TaskAct.ADJUSTMENT_GRANTED,
            TaskAct.ADJUSTMENT_REFUSED,
            TaskAct.ADJUSTMENT_WITHDRAWN);

    private final TaskAct asked;
    private final TaskAct granted;
    private final TaskAct refused;
    private final TaskAct withdrawn;

    ChangeType(TaskAct asked, TaskAct granted, TaskAct refused, TaskAct withdrawn) {
        this.asked = asked;
        this.granted = granted;
        this.refused = refused;
        this.withdrawn = withdrawn;
    }

    /** What the task's journal calls it. */
    TaskAct asked() {
        return asked;
    }

    TaskAct granted() {
        return granted;
    }

    TaskAct refused() {
        return refused;
    }

    TaskAct withdrawn() {
        return withdrawn;
    }
}
