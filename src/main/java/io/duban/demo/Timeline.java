package io.duban.demo;

import static java.util.Comparator.comparing;

import io.duban.shared.BusinessTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the acts of the history and puts them in the order of time; acts of one hour keep the order they came in.
 */
final class Timeline {

    /** When in a working day something is usually done, so that what is handed in is there before it is decided on. */
    enum Hour {
        MORNING(9),
        LATE_MORNING(10),
        NOON(11),
        AFTERNOON(14),
        LATE_AFTERNOON(15),
        EVENING(16);

        private final LocalTime begins;

        Hour(int hour) {
            this.begins = LocalTime.of(hour, 0);
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final Map<LocalDate, Map<Hour, Integer>> taken = new HashMap<>();

    void add(LocalDate day, Hour hour, Step.Act act) {
        int second =
                taken.computeIfAbsent(day, any -> new EnumMap<>(Hour.class)).merge(hour, 1, Integer::sum);
        steps.add(new Step(
                day.atTime(hour.begins.plusSeconds(second))
                        .atZone(BusinessTime.ZONE)
                        .toInstant(),
                act));
    }

    List<Step> inOrder() {
        return steps.stream().sorted(comparing(Step::at)).toList();
    }
}
