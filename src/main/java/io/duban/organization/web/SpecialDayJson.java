package io.duban.organization.web;

import io.duban.organization.CalendarDay;
import java.time.LocalDate;

/** A day that differs from Monday to Friday. */
record SpecialDayJson(LocalDate day, boolean working, String name) {

    static SpecialDayJson of(CalendarDay given) {
        return new SpecialDayJson(given.day(), given.working(), given.name());
    }
}
