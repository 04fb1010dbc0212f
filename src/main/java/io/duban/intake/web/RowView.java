package io.duban.intake.web;

import io.duban.intake.confirming.Aspect;
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
import org.jspecify.annotations.Nullable;

/** A row as it is shown: every field with where it was read and how sure that is. */
record RowView(
        Row row,
        Doubt doubt,
        Source title,
        Source text,
        Source limit,
        List<Part> parts,
        List<Measured> measured,
        @Nullable Row next) {

    /** A unit with its name; {@code known} when the organization has it. */
    record Party(String name, boolean known, Source source) {}

    /** Those of one responsibility. */
    record Part(Responsibility responsibility, List<Party> parties) {}

    /** {@code next}: the kept row behind it in the document; null behind the last. */
    static RowView of(Row row, Map<UnitId, String> names, TextLines lines, @Nullable Row next) {
        Source.Marks marks = new Source.Marks(row.marks(), row.checked(), lines);
        return new RowView(
                row,
                row.doubt(),
                marks.of(Aspect.TITLE),
                marks.of(Aspect.TEXT),
                marks.of(Aspect.LIMIT),
                Arrays.stream(Responsibility.values())
                        .map(responsibility -> new Part(responsibility, parties(row, responsibility, names, marks)))
                        .filter(part -> !part.parties().isEmpty())
                        .toList(),
                row.item().indicators().stream()
                        .map(indicator -> Measured.of(indicator, marks))
                        .toList(),
                next);
    }

    private static List<Party> parties(
            Row row, Responsibility responsibility, Map<UnitId, String> names, Source.Marks marks) {
        List<Party> parties = new ArrayList<>();
        for (ItemUnit part : row.item().units()) {
            if (part.responsibility() == responsibility) {
                String id = part.unit().toString();
                String name = names.getOrDefault(part.unit(), id);
                parties.add(new Party(name, true, marks.of(Aspect.UNIT, id, part.inferred())));
            }
        }
        for (NamedUnit unit : row.unmatched()) {
            if (unit.responsibility() == responsibility) {
                parties.add(new Party(unit.name(), false, marks.of(Aspect.UNIT, unit.name(), false)));
            }
        }
        return parties;
    }
}
