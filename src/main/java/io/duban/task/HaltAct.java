package io.duban.task;

import java.util.Locale;

/** To suspend a task, to let it go on, to terminate it; and when that can be done. */
public enum HaltAct {
    SUSPENSION,
    RESUMPTION,
    TERMINATION;

    /** A suspended task goes on, a running one is suspended; both are terminated; one that has ended is left alone. */
    public boolean isOpen(TaskState state) {
        boolean still = state == TaskState.SUSPENDED;
        return switch (this) {
            case SUSPENSION -> !still && !state.isEnded();
            case RESUMPTION -> still;
            case TERMINATION -> !state.isEnded();
        };
    }

    /** The last part of its address below the task. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refuses it where it is not open. */
    void mustBeOpen(Task task) {
        if (!isOpen(task.state())) {
            throw this == RESUMPTION
                    ? new HaltRefusal.NotSuspended(task.number())
                    : new HaltRefusal.NotRunning(task.number());
        }
    }
}
