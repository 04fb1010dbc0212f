package io.duban.intake.confirming;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.AddUnit;
import io.duban.organization.Tier;
import io.duban.organization.UnitDetails;
import io.duban.organization.UnitKind;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin makes units that a document names, all in one act; the proposed plan has them from then on. */
@Component
public class MakeMissingUnits {

    private static final int TOLD = 20;

    /** A unit as it is to be; without one above it stands at the top. */
    public record Wanted(
            String name, UnitKind kind, Tier tier, @Nullable UnitId above) {}

    private final Corrections corrections;
    private final AddUnit addUnit;

    MakeMissingUnits(Corrections corrections, AddUnit addUnit) {
        this.corrections = corrections;
        this.addUnit = addUnit;
    }

    /**
     * The units by their names. Makes all or none: refuses none at all, a name that is not (or no longer) missing, and
     * what {@link AddUnit} refuses.
     */
    @Transactional
    public Map<String, UnitId> make(ProposalId id, List<Wanted> wanted, Actor.Person who) {
        Corrections.Opened opened = corrections.openFor(id, who.asAnywhere(ADMIN));
        if (wanted.isEmpty()) {
            throw new ProposalRefusal.NoUnitTicked();
        }
        Set<String> missing = MissingUnits.names(opened.sheet());
        Map<String, UnitId> made = new LinkedHashMap<>();
        for (Wanted unit : wanted) {
            if (!missing.remove(unit.name())) {
                throw new ProposalRefusal.UnitNotMissing(unit.name());
            }
            made.put(unit.name(), addUnit.add(details(unit), opened.actor()));
        }
        corrections.correct(
                opened,
                CorrectionAct.UNITS_MADE,
                told(made.keySet()),
                sheet -> sheet.mapping(row -> named(row, opened.edition(), made)));
        return made;
    }

    private static UnitDetails details(Wanted unit) {
        return new UnitDetails(null, unit.name(), unit.name(), unit.kind(), unit.tier(), unit.above());
    }

    private static Row named(Row row, int edition, Map<String, UnitId> made) {
        Row after = row;
        for (Map.Entry<String, UnitId> unit : made.entrySet()) {
            after = MatchName.replaced(after, edition, unit.getKey(), List.of(unit.getValue()));
        }
        return after;
    }

    private static String told(Set<String> names) {
        String first = String.join("、", names.stream().limit(TOLD).toList());
        return names.size() > TOLD ? first + " …" : first;
    }
}
