package io.duban.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A node (节点) of an annual plan: what is to stand by a day, and how much of the whole task is then done, 0 to 100.
 * {@code doneOn} is the day the lead unit says it was reached, null until then.
 */
public record Milestone(
        LocalDate dueOn,
        String title,
        int expectedPercent,
        @Nullable LocalDate doneOn) {}
