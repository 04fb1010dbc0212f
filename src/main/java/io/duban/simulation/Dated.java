package io.duban.simulation;

import io.duban.shared.BusinessTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happens once, from a day on that is known beforehand. */
@Component
@SimulationOnly
class Dated {

    private static final LocalTime AT = LocalTime.of(16, 55);

    private final List<Entry> all;
    private final Done done;

    Dated(List<Source> sources, Done done) {
        this.all = sources.stream().flatMap(source -> source.entries().stream()).toList();
        this.done = done;
    }

    /** Where such things come from. */
    interface Source {

        List<Entry> entries();
    }

    /** {@code key} is the name under which it is kept as done. */
    record Entry(LocalDate from, String key, Runnable act) {}

    Stream<Event> on(LocalDate today) {
        return all.stream()
                .filter(one -> !today.isBefore(one.from()) && !done.is(one.key()))
                .map(one -> new Event(today.atTime(AT).atZone(BusinessTime.ZONE).toInstant(), one.key(), true, () -> {
                    one.act().run();
                    return true;
                }));
    }
}
