package io.duban.modeling.trying;

import io.duban.modeling.trying.TrialChange.Shift;
import io.duban.shared.WorkingCalendar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In what a course differs from that of the same case by the model in force. */
public final class TrialComparison {

    private final WorkingCalendar calendar;
    private final List<TrialChange> changes = new ArrayList<>();

    private TrialComparison(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** An element, and how often it was come to. */
    private record Visit(String process, String element, int round) {}

    /** In the order of {@code after}; what is not come to any more is last. */
    public static List<TrialChange> between(TrialCourse before, TrialCourse after, WorkingCalendar calendar) {
        TrialComparison comparison = new TrialComparison(calendar);
        Map<Visit, TrialRow> old = visits(before);
        Map<Visit, TrialRow> now = visits(after);
        now.forEach((visit, row) -> {
            if (old.containsKey(visit)) {
                comparison.compare(visit.round(), old.get(visit), row);
            } else {
                comparison.add(new TrialChange(Shift.ADDED, row.place(), visit.round(), null, row.on(), 0));
            }
        });
        old.forEach((visit, row) -> {
            if (!now.containsKey(visit)) {
                comparison.add(new TrialChange(Shift.GONE, row.place(), visit.round(), row.on(), null, 0));
            }
        });
        return comparison.changes;
    }

    private static Map<Visit, TrialRow> visits(TrialCourse course) {
        Map<String, Integer> seen = new HashMap<>();
        Map<Visit, TrialRow> visits = new LinkedHashMap<>();
        for (TrialRow row : course.rows()) {
            TrialPlace place = row.place();
            int round = seen.merge(place.process() + ":" + place.element(), 1, Integer::sum);
            visits.put(new Visit(place.process(), place.element(), round), row);
        }
        return visits;
    }

    private void compare(int round, TrialRow before, TrialRow after) {
        if (!before.on().equals(after.on())) {
            Shift kind = after.on().isAfter(before.on()) ? Shift.LATER : Shift.SOONER;
            int moved = calendar.workingDaysBetween(before.on(), after.on());
            add(new TrialChange(kind, after.place(), round, before.on(), after.on(), moved));
        }
        if (!before.units().equals(after.units()) || !before.roles().equals(after.roles())) {
            add(new TrialChange(Shift.OTHERS, after.place(), round, before.on(), after.on(), 0));
        }
    }

    private void add(TrialChange change) {
        changes.add(change);
    }
}
