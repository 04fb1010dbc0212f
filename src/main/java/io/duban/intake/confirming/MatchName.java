package io.duban.intake.confirming;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says in all rows at once which units a name stands for, or that it stands for none. */
@Component
public class MatchName {

    private final Corrections corrections;

    MatchName(Corrections corrections) {
        this.corrections = corrections;
    }

    /**
     * Several units for a group; of these the first takes the lead where the group had it. Refuses a name that waits
     * for no unit.
     */
    @Transactional
    public void match(ProposalId id, String name, Set<UnitId> units, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        if (!FindGaps.names(opened.sheet()).containsKey(name)) {
            throw new ProposalRefusal.UnitNotMissing(name);
        }
        CorrectionAct act = units.isEmpty() ? CorrectionAct.NAME_DROPPED : CorrectionAct.NAME_MATCHED;
        List<UnitId> chosen = List.copyOf(units);
        corrections.correct(
                opened, act, name, sheet -> sheet.mapping(row -> replaced(row, opened.edition(), name, chosen)));
    }

    /** With these units in place of the name. */
    static Row replaced(Row row, int edition, String name, List<UnitId> chosen) {
        Part before = row.asPart();
        Part after = replaced(before, name, chosen);
        List<Part> parts =
                row.parts().stream().map(part -> replaced(part, name, chosen)).toList();
        return after.equals(before) && parts.equals(row.parts()) ? row : row.with(edition, after, parts);
    }

    private static Part replaced(Part part, String name, List<UnitId> chosen) {
        List<NamedUnit> named = part.unmatched().stream()
                .filter(unit -> unit.name().equals(name))
                .toList();
        if (named.isEmpty()) {
            return part;
        }
        List<ItemUnit> units = new ArrayList<>(part.item().units());
        named.forEach(unit -> units.addAll(parts(unit, chosen)));
        List<NamedUnit> left = new ArrayList<>(part.unmatched());
        left.removeAll(named);
        List<Mark> marks = part.marks().stream()
                .flatMap(mark -> mark.isAbout(Aspect.UNIT, name) ? about(mark, chosen) : Stream.of(mark))
                .toList();
        return new Part(part.item().withUnits(UnitMaker.once(units)), left, marks);
    }

    /** The place of the name is from then on that of each unit; of none where the name is let go. */
    private static Stream<Mark> about(Mark mark, List<UnitId> chosen) {
        return chosen.isEmpty() ? Stream.of(mark) : chosen.stream().map(unit -> mark.about(unit.toString()));
    }

    private static List<ItemUnit> parts(NamedUnit named, List<UnitId> chosen) {
        List<ItemUnit> parts = new ArrayList<>();
        for (UnitId unit : chosen) {
            boolean second = named.responsibility() == Responsibility.LEAD && !parts.isEmpty();
            parts.add(new ItemUnit(unit, second ? Responsibility.RESPONSIBLE : named.responsibility(), second));
        }
        return parts;
    }
}
