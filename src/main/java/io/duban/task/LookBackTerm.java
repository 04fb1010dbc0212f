package io.duban.task;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * After how many months a plan's tasks are looked back at once they are written off.
 *
 * @param months 1 to {@value #MOST_MONTHS}; null: they are not looked back at
 */
public record LookBackTerm(@Nullable Integer months) {

    public static final int MOST_MONTHS = 36;

    private static final int USUAL_MONTHS = 6;

    /** Of a plan that has set none of its own: six months. */
    public static LookBackTerm usual() {
        return new LookBackTerm(USUAL_MONTHS);
    }

    /** Refuses what is not from 1 to {@value #MOST_MONTHS}. */
    void check() {
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            throw new LookBackRefusal.MonthsWrong(MOST_MONTHS);
        }
    }

    /** The day from which on it is looked back at what was written off on this day; empty: it is not. */
    public Optional<LocalDate> after(LocalDate writtenOff) {
        return months == null ? Optional.empty() : Optional.of(writtenOff.plusMonths(months));
    }
}
