package io.duban.simulation;

import io.duban.shared.BusinessTime;
import io.duban.worklist.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may happen while a step waits. */
@Component
@SimulationOnly
class Occasions {

    private static final LocalTime BEGINS = LocalTime.of(8, 30);
    private static final int MILLIS_OF_A_MORNING = 3 * 3600 * 1000;

    private final List<Occasion> all;
    private final Matter matter;
    private final Done done;

    Occasions(List<Occasion> all, Matter matter, Done done) {
        this.all = List.copyOf(all);
        this.matter = matter;
        this.done = done;
    }

    Stream<Event> of(Order order, LocalDate today, WorkItem item) {
        String key = matter.key(item);
        return all.stream()
                .filter(occasion -> occasion.blocks().contains(item.block()) && isDay(occasion, today, item))
                .filter(occasion -> occasion.follows().isEmpty() || done.is(occasion.follows() + "|" + key))
                .flatMap(occasion -> event(order, today, item, occasion, occasion.about(item, key)));
    }

    /** Whether the step waits for something that was begun and is not over. */
    boolean isHeldUp(String key) {
        return all.stream()
                .filter(Occasion::holdsUp)
                .anyMatch(second -> done.is(second.follows() + "|" + key) && !done.is(second.name() + "|" + key));
    }

    private static boolean isDay(Occasion occasion, LocalDate today, WorkItem item) {
        LocalDate due = item.dueOn();
        if (!occasion.whenLate()) {
            return !today.isBefore(
                    LocalDate.ofInstant(item.since(), BusinessTime.ZONE).plusDays(occasion.after()));
        }
        return due != null && today.isAfter(due.plusDays(occasion.after()));
    }

    private Stream<Event> event(Order order, LocalDate today, WorkItem item, Occasion occasion, String about) {
        String key = occasion.name() + "|" + about;
        Chance chance = Chance.of(order.seed()).about(key);
        if (!chance.in(occasion.percent(), "happens") || done.is(key)) {
            return Stream.empty();
        }
        Instant at = today.atTime(BEGINS)
                .atZone(BusinessTime.ZONE)
                .toInstant()
                .plus(chance.below(MILLIS_OF_A_MORNING, "hour"), ChronoUnit.MILLIS);
        return at.isAfter(item.since())
                ? Stream.of(new Event(at, key, true, () -> {
                    occasion.act(item, chance);
                    return true;
                }))
                : Stream.empty();
    }
}
