package io.duban.modeling.vocabulary;

import java.util.Arrays;

/** Where a model may say that the year of a task stands; {@link #COMPLETION} is what comes after the last year. */
public enum Phase {
    PLAN_WRITING,
    PLAN_IN_REVIEW,
    RUNNING,
    REPORTING,
    REPORT_IN_REVIEW,
    COMPLETION;

    public static boolean exists(String name) {
        return Arrays.stream(values()).anyMatch(phase -> phase.name().equals(name));
    }
}
