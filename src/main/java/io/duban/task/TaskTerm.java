package io.duban.task;

import io.duban.plan.LimitKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The years of a task, both inclusive, and its days; requests for more time move them.
 *
 * @param reportDueOn when the running year's report is due where that was extended, else null
 * @param freeze null where no request for more time made in time is pending
 */
public record TaskTerm(
        int firstYear,
        int lastYear,
        LimitKind limitKind,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate reportDueOn,
        @Nullable Freeze freeze) {

    static TaskTerm of(int firstYear, int lastYear, LimitKind limitKind, @Nullable LocalDate dueOn) {
        return new TaskTerm(firstYear, lastYear, limitKind, dueOn, dueOn, null, null);
    }

    /** Whether no year comes after this one; null: none has begun. */
    public boolean isLast(@Nullable Integer year) {
        return year != null && year >= lastYear;
    }

    /** The time limit is moved, and with it the last of the years; the original one stays. */
    TaskTerm extended(LocalDate until) {
        int last = Math.max(lastYear, until.getYear());
        return new TaskTerm(firstYear, last, limitKind, until, originalDueOn, reportDueOn, freeze);
    }

    /** A life of its own begins, whose limit is a day; what the plan said at first stays. */
    TaskTerm reopened(int first, LocalDate until) {
        return new TaskTerm(first, until.getYear(), LimitKind.DATE, until, originalDueOn, null, null);
    }

    /** The running year's report is due on another day than the plan's calendar says. */
    TaskTerm reportExtended(@Nullable LocalDate until) {
        return new TaskTerm(firstYear, lastYear, limitKind, dueOn, originalDueOn, until, freeze);
    }

    /** A request for more time made in time is pending; null: none is. */
    TaskTerm frozen(@Nullable Freeze pending) {
        return new TaskTerm(firstYear, lastYear, limitKind, dueOn, originalDueOn, reportDueOn, pending);
    }

    /** What was asked and granted for the report of the year that is over counts no more. */
    TaskTerm inNewYear() {
        boolean ofReport = freeze != null && freeze.matter() == ChangeMatter.REPORT;
        return reportExtended(null).frozen(ofReport ? null : freeze);
    }
}
