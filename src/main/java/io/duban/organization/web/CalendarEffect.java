package io.duban.organization.web;

import io.duban.organization.CalendarDay;
import io.duban.organization.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A day that bringing in a calendar would change, with what holds for it now; null: the weekly rule. */
record CalendarEffect(CalendarDay day, @Nullable CalendarDay before) {

    static List<CalendarEffect> of(List<CalendarDay> days, WorkingDays standing) {
        Map<LocalDate, CalendarDay> before = days.stream()
                .map(day -> day.day().getYear())
                .distinct()
                .flatMap(year -> standing.of(year).stream())
                .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        return days.stream()
                .map(day -> new CalendarEffect(day, before.get(day.day())))
                .toList();
    }
}
