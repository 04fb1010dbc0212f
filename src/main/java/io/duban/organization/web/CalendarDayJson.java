package io.duban.organization.web;

import io.duban.organization.CalendarDay;
import java.time.LocalDate;

/** A day that differs from Monday to Friday. */
record CalendarDayJson(LocalDate day, boolean working, String name) {

    static CalendarDayJson of(CalendarDay given) {
        return new CalendarDayJson(given.day(), given.working(), given.name());
    }
}
