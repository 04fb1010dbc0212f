package io.duban.modeling.trying;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * In what a course differs from another one, at one element.
 *
 * @param round how often it was come to, from 1
 * @param before the day in the other course; null where it does not come to it
 * @param after the day in this course; null where it does not come to it
 * @param workingDays between both; 0 where it is not moved, or over days that are none
 */
public record TrialChange(
        Shift kind,
        TrialPlace place,
        int round,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        int workingDays) {

    /** What is different. */
    public enum Shift {
        ADDED,
        GONE,
        LATER,
        SOONER,
        /** Others are asked. */
        OTHERS
    }
}
