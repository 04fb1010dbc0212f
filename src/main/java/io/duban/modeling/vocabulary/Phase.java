package io.duban.modeling.vocabulary;

import java.util.Arrays;

/**
 * Where a model may say that the year of a task stands, and what comes after the last year: the completion is claimed
 * and reviewed, it is verified, and the completed task is to be written off.
 */
public enum Phase {
    PLAN_WRITING,
    PLAN_IN_REVIEW,
    RUNNING,
    REPORTING,
    REPORT_IN_REVIEW,
    COMPLETION,
    VERIFICATION,
    WRITE_OFF;

    public static boolean exists(String name) {
        return Arrays.stream(values()).anyMatch(phase -> phase.name().equals(name));
    }

    /** Whether the task has left its last year. */
    public boolean isAfterYears() {
        return switch (this) {
            case COMPLETION, VERIFICATION, WRITE_OFF -> true;
            case PLAN_WRITING, PLAN_IN_REVIEW, RUNNING, REPORTING, REPORT_IN_REVIEW -> false;
        };
    }
}
