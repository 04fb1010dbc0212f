package io.duban.task;

import static java.util.Objects.requireNonNull;

import io.duban.plan.ReportingCalendar;
import io.duban.work.Block;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When the report of a task's running year is due: by the plan's calendar, or as it was extended. An extension moves
 * the whole report; the units' parts move by as many days. A child's is due so much earlier that it can be reviewed
 * before the unit that made it reports itself; each level further down as much again.
 */
public record ReportDue(Task task, ReportingCalendar calendar) {

    private static final int WORKING_DAYS = 5;
    private static final int DAYS = 7;

    /** Throws {@link NullPointerException} for a task that has entered no year. */
    public LocalDate whole() {
        LocalDate extended = task.term().reportDueOn();
        return extended == null ? usualWhole() : extended;
    }

    /** Throws {@link NullPointerException} for a task that has entered no year. */
    public LocalDate units() {
        return inYear(calendar.unitReportDue()).plusDays(ChronoUnit.DAYS.between(usualWhole(), whole()));
    }

    /** When a step of the report was due before it was extended; null where it was not, and for other steps. */
    public @Nullable LocalDate before(Block block) {
        if (task.term().reportDueOn() == null || !ChangeMatter.REPORT.covers(block)) {
            return null;
        }
        return block == Block.CONSOLIDATE ? usualWhole() : inYear(calendar.unitReportDue());
    }

    /** When such a step is due now. */
    LocalDate of(Block block) {
        return block == Block.CONSOLIDATE ? whole() : units();
    }

    private LocalDate usualWhole() {
        return inYear(calendar.consolidatedDue());
    }

    private LocalDate inYear(MonthDay day) {
        return day.atYear(requireNonNull(task.year(), "the task has entered a year"))
                .minusDays(levelsBelow() * daysOfALevel());
    }

    private int levelsBelow() {
        Origin origin = task.oversight().origin();
        return origin == null ? 0 : origin.units().size();
    }

    /** From the units' day to the whole's, and for the review after it. */
    private long daysOfALevel() {
        int year = requireNonNull(task.year(), "the task has entered a year");
        long consolidating = ChronoUnit.DAYS.between(
                calendar.unitReportDue().atYear(year),
                calendar.consolidatedDue().atYear(year));
        int weekends = calendar.reviewWithinWorkingDays() / WORKING_DAYS + 1;
        return consolidating + calendar.reviewWithinWorkingDays() + (long) weekends * (DAYS - WORKING_DAYS);
    }
}
