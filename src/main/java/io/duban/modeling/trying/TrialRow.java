package io.duban.modeling.trying;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.duban.shared.Role;
import io.duban.work.Answer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the same way on the same day, to any number of units.
 *
 * @param units that were asked, in their order; empty where nobody was
 * @param dueOn null where nobody was asked
 */
public record TrialRow(
        TrialEvent.EventKind kind,
        TrialPlace place,
        LocalDate on,
        List<TrialUnit> units,
        List<Role> roles,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable Answer answer,
        boolean over) {

    public TrialRow {
        units = List.copyOf(units);
        roles = List.copyOf(roles);
    }

    /** Whether somebody was asked and nobody ever acts. */
    public boolean isOpen() {
        return kind == TrialEvent.EventKind.STEP && doneOn == null && !over;
    }

    /** Whether it was done after its day. */
    public boolean isLate() {
        return dueOn != null && doneOn != null && answer != null && doneOn.isAfter(dueOn);
    }

    static List<TrialRow> of(List<TrialEvent> events) {
        return events.stream()
                .collect(groupingBy(TrialRow::alone, LinkedHashMap::new, collectingAndThen(toList(), TrialRow::units)))
                .entrySet()
                .stream()
                .map(row -> row.getKey().with(row.getValue()))
                .toList();
    }

    /** Without the units, by which rows differ otherwise. */
    private static TrialRow alone(TrialEvent event) {
        TrialEvent.Asked asked = event.asked();
        return asked == null
                ? new TrialRow(event.kind(), event.place(), event.on(), List.of(), List.of(), null, null, null, false)
                : new TrialRow(
                        event.kind(),
                        event.place(),
                        event.on(),
                        List.of(),
                        asked.roles(),
                        asked.dueOn(),
                        asked.doneOn(),
                        asked.answer(),
                        asked.over());
    }

    private static List<TrialUnit> units(List<TrialEvent> events) {
        Stream<TrialEvent.Asked> asked = events.stream().map(TrialEvent::asked).filter(Objects::nonNull);
        return asked.map(TrialEvent.Asked::unit).distinct().sorted().toList();
    }

    private TrialRow with(List<TrialUnit> several) {
        return new TrialRow(kind, place, on, several, roles, dueOn, doneOn, answer, over);
    }
}
