package io.duban.modeling.trying;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The course of one made-up matter by a model.
 *
 * @param events in the order in which they happened
 * @param passed the elements of the model itself that were gone through, without those of called ones
 * @param standing the elements of the model itself at which it stands when it does not end
 */
public record TrialCourse(
        TrialCase kind,
        LocalDate begins,
        List<TrialEvent> events,
        TrialEnd end,
        Set<String> passed,
        Set<String> standing) {

    public TrialCourse {
        events = List.copyOf(events);
        passed = Set.copyOf(passed);
        standing = Set.copyOf(standing);
    }

    public List<TrialRow> rows() {
        return TrialRow.of(events);
    }

    public long steps() {
        return events.stream()
                .filter(event -> event.kind() == TrialEvent.EventKind.STEP)
                .count();
    }
}
