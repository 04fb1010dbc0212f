package io.duban.organization;

import java.time.LocalDate;

/** A day that differs from the weekly rule: a public holiday, or a weekend day that is worked (调休). */
public record CalendarDay(LocalDate day, boolean working, String name) {

    public CalendarDay {
        name = name.strip();
    }
}
