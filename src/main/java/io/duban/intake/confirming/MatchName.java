package io.duban.intake.confirming;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says in all rows at once which units a name stands for, or that it stands for none. */
@Component
public class MatchName {

    private final Corrections corrections;

    MatchName(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Several units for a group; of these the first takes the lead where the group had it. */
    @Transactional
    public void match(ProposalId id, String name, Set<UnitId> units, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        CorrectionAct act = units.isEmpty() ? CorrectionAct.NAME_DROPPED : CorrectionAct.NAME_MATCHED;
        List<UnitId> chosen = List.copyOf(units);
        corrections.correct(
                opened, act, name, sheet -> sheet.mapping(row -> replaced(row, opened.edition(), name, chosen)));
    }

    private static Row replaced(Row row, int edition, String name, List<UnitId> chosen) {
        List<NamedUnit> named = row.unmatched().stream()
                .filter(unit -> unit.name().equals(name))
                .toList();
        if (named.isEmpty()) {
            return row;
        }
        List<ItemUnit> units = new ArrayList<>(row.item().units());
        named.forEach(unit -> units.addAll(parts(unit, chosen)));
        List<NamedUnit> left = new ArrayList<>(row.unmatched());
        left.removeAll(named);
        return row.with(edition, row.item().withUnits(UnitMaker.once(units)), left);
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
