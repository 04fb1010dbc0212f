package io.duban.shared;

import java.time.LocalDate;

/**
 * How far ahead a deadline may lie that a person sets for others: two years. A later one is a slip of the year, and
 * nobody would ever be told that it has passed. Time limits of tasks are bound by their plan's period instead.
 */
public final class Horizon {

    private static final int YEARS = 2;

    private Horizon() {}

    /** The last day that can be set on this one. */
    public static LocalDate from(LocalDate today) {
        return today.plusYears(YEARS);
    }
}
