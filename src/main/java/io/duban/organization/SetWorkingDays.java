package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * Writes these days over what was said about them before; of a day named twice the last word counts. Refuses when
     * the calendar is no longer in the version that was {@code seen}, and something would change.
     */
    @Transactional
    public void set(Collection<CalendarDay> days, int seen, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        List<CalendarDay> last = lastWords(days);
        Map<LocalDate, CalendarDay> before =
                exceptions(last.stream().map(day -> day.day().getYear()).collect(toSet()));
        Map<Integer, List<CalendarDay>> changed = last.stream()
                .filter(day -> !day.equals(before.get(day.day())))
                .collect(groupingBy(day -> day.day().getYear(), TreeMap::new, toList()));
        if (changed.isEmpty()) {
            return;
        }
        workingDays.changeFrom(seen);
        changed.forEach((year, ofYear) -> {
            workingDays.set(ofYear);
            publish(year, ofYear, before, admin);
        });
    }

    private void publish(int year, List<CalendarDay> days, Map<LocalDate, CalendarDay> before, Actor.Person admin) {
        DomainEvent event = about(year, admin);
        for (CalendarDay day : days) {
            event = event.changing(day.day().toString(), words(before.get(day.day())), words(day));
        }
        journal.publish(event);
    }

    /** The weekly rule holds again; a day that is no exception is left as it is. Refuses as {@link #set} does. */
    @Transactional
    public void remove(LocalDate day, int seen, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        CalendarDay before = exceptions(Set.of(day.getYear())).get(day);
        if (before != null) {
            workingDays.changeFrom(seen);
            workingDays.remove(day);
            journal.publish(about(day.getYear(), admin).changing(day.toString(), words(before), null));
        }
    }

    private Map<LocalDate, CalendarDay> exceptions(Set<Integer> years) {
        return years.stream()
                .flatMap(year -> workingDays.of(year).stream())
                .collect(toMap(CalendarDay::day, day -> day));
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
