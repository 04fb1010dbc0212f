package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin keeps the days that differ from the weekly rule: one day, or a whole year's notice at once. */
@Component
public class SetWorkingDays {

    private final WorkingDays workingDays;
    private final OrganizationJournal journal;

    SetWorkingDays(WorkingDays workingDays, OrganizationJournal journal) {
        this.workingDays = workingDays;
        this.journal = journal;
    }

    /** Writes these days over what was said about them before; of a day named twice the last word counts. */
    @Transactional
    public void set(Collection<CalendarDay> days, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        Map<Integer, List<CalendarDay>> byYear =
                lastWords(days).stream().collect(groupingBy(day -> day.day().getYear(), TreeMap::new, toList()));
        byYear.forEach((year, ofYear) -> set(year, ofYear, admin));
    }

    private void set(int year, List<CalendarDay> days, Actor.Person admin) {
        Map<LocalDate, CalendarDay> before = exceptions(year);
        List<CalendarDay> changed =
                days.stream().filter(day -> !day.equals(before.get(day.day()))).toList();
        if (changed.isEmpty()) {
            return;
        }
        workingDays.set(changed);
        DomainEvent event = about(year, admin);
        for (CalendarDay day : changed) {
            event = event.changing(day.day().toString(), words(before.get(day.day())), words(day));
        }
        journal.publish(event);
    }

    /** The weekly rule holds again; a day that is no exception is left as it is. */
    @Transactional
    public void remove(LocalDate day, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        CalendarDay before = exceptions(day.getYear()).get(day);
        if (before != null) {
            workingDays.remove(day);
            journal.publish(about(day.getYear(), admin).changing(day.toString(), words(before), null));
        }
    }

    private Map<LocalDate, CalendarDay> exceptions(int year) {
        return workingDays.of(year).stream().collect(toMap(CalendarDay::day, day -> day));
    }

    private static List<CalendarDay> lastWords(Collection<CalendarDay> days) {
        return days.stream().collect(toMap(CalendarDay::day, day -> day, (first, second) -> second)).values().stream()
                .sorted(comparing(CalendarDay::day))
                .toList();
    }

    /** Each year's calendar has a journal of its own. */
    private DomainEvent about(int year, Actor.Person admin) {
        return journal.about(new Subject(Subject.Kind.CALENDAR, new UUID(0, year)), PeopleAct.CALENDAR_CHANGED, admin);
    }

    private static @Nullable String words(@Nullable CalendarDay day) {
        return day == null ? null : day.name() + (day.working() ? " +" : " -");
    }
}
