package io.duban.ledger;

import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
import io.duban.task.Duty;
import io.duban.task.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Puts together what each unit of a task owes and how it did so far. */
final class Standings {

    private Standings() {}

    static List<UnitStanding> of(List<Part> parts, List<Duty> duties, Map<UnitId, String> names) {
        return parts.stream()
                .map(part -> standing(part, duties, names.getOrDefault(part.unit(), "")))
                .toList();
    }

    private static UnitStanding standing(Part part, List<Duty> duties, String name) {
        List<Duty> its = duties.stream()
                .filter(duty -> duty.unitId().equals(part.unit()))
                .toList();
        List<Duty> owed = its.stream()
                .filter(duty -> duty.doneAt() == null && duty.droppedAt() == null)
                .toList();
        long done = its.stream().filter(duty -> duty.doneAt() != null).count();
        long late = its.stream().filter(Standings::late).count();
        return new UnitStanding(part, name, owed, (int) (done - late), (int) late);
    }

    private static boolean late(Duty duty) {
        return duty.doneAt() != null
                && duty.dueOn() != null
                && LocalDate.ofInstant(duty.doneAt(), BusinessTime.ZONE).isAfter(duty.dueOn());
    }
}
