package io.duban.intake.web;

import io.duban.intake.confirming.Doubt;
import io.duban.intake.confirming.NamedUnit;
import io.duban.intake.confirming.Row;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.Responsibility;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A row as it is shown, with the names of its units by their parts. */
record RowView(Row row, Doubt doubt, List<Part> parts, List<Measured> measured) {

    /** A unit with its name; {@code known} when the organization has it. */
    record Party(String name, boolean inferred, boolean known) {}

    /** Those of one responsibility. */
    record Part(Responsibility responsibility, List<Party> parties) {}

    static RowView of(Row row, Map<UnitId, String> names) {
        List<Part> parts = Arrays.stream(Responsibility.values())
                .map(responsibility -> new Part(responsibility, parties(row, responsibility, names)))
                .filter(part -> !part.parties().isEmpty())
                .toList();
        List<Measured> measured = row.item().indicators().stream()
                .map(indicator -> Measured.of(indicator, row.checked() ? List.of() : row.marks()))
                .toList();
        return new RowView(row, row.doubt(), parts, measured);
    }

    private static List<Party> parties(Row row, Responsibility responsibility, Map<UnitId, String> names) {
        List<Party> parties = new ArrayList<>();
        for (ItemUnit part : row.item().units()) {
            if (part.responsibility() == responsibility) {
                String name = names.getOrDefault(part.unit(), part.unit().toString());
                parties.add(new Party(name, part.inferred(), true));
            }
        }
        for (NamedUnit unit : row.unmatched()) {
            if (unit.responsibility() == responsibility) {
                parties.add(new Party(unit.name(), false, false));
            }
        }
        return parties;
    }
}
