package io.duban.supervision;

import org.jspecify.annotations.Nullable;

/**
 * What the rules of the lights look at.
 *
 * @param started every unit has signed and a year is open
 * @param ended the task is completed or terminated
 * @param suspended it stands still
 * @param lag points by which the task is behind what was expected; never negative, 0 where nothing is expected
 * @param daysToMilestone days until the earliest milestone without feedback, negative once it is overdue; null: none
 * @param overdueReports units' reports and answers to orders that are overdue
 * @param overdueSteps other steps that are overdue
 * @param finishedLate something of the running year was finished after its due date
 */
public record LightInputs(
        boolean started,
        boolean ended,
        boolean suspended,
        int lag,
        @Nullable Integer daysToMilestone,
        int overdueReports,
        int overdueSteps,
        boolean finishedLate,
        LightLimits limits) {}
