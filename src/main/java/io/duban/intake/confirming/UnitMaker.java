package io.duban.intake.confirming;

import static java.util.Comparator.comparing;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.Responsibility;
import io.duban.reading.Proposal.Evidence;
import io.duban.reading.Proposal.ProposedUnit;
import io.duban.reading.interpretation.NamedUnits;
import io.duban.reading.interpretation.NamedUnits.Named;
import io.duban.reading.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a task's units of the names in its text. A name that stands for no unit stays a name. */
final class UnitMaker {

    /** Units found, names that stand for none, and where each was read. */
    record Units(List<ItemUnit> found, List<NamedUnit> unmatched, List<Mark> marks) {}

    private final UnitMatcher matcher;

    UnitMaker(UnitMatcher matcher) {
        this.matcher = matcher;
    }

    /** {@code everywhere}: those that take part in every task of the document. */
    Units units(List<ProposedUnit> own, List<ProposedUnit> everywhere) {
        return matched(NamedUnits.of(own, everywhere));
    }

    private Units matched(List<Named> named) {
        List<ItemUnit> found = new ArrayList<>();
        List<NamedUnit> unmatched = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Named unit : named) {
            Optional<UnitMatcher.Match> match = unit.collective() ? Optional.empty() : matcher.find(unit.name());
            Responsibility part = responsibility(unit.role());
            match.ifPresentOrElse(
                    hit -> found.add(new ItemUnit(hit.unit(), part, unit.inferred() || !hit.exact())),
                    () -> unmatched.add(new NamedUnit(unit.name(), part, unit.collective())));
            String about = match.map(hit -> hit.unit().toString()).orElse(unit.name());
            marks.add(mark(unit, match, about));
        }
        return new Units(once(found), unmatched.stream().distinct().toList(), marks);
    }

    /** A name that is not the unit's own is taken for it, not read. */
    private static Mark mark(Named unit, Optional<UnitMatcher.Match> match, String about) {
        Evidence place = unit.evidence();
        boolean inferred = unit.inferred() || match.filter(hit -> !hit.exact()).isPresent();
        return new Mark(Aspect.UNIT, place.start(), place.end(), place.sure(), inferred, about, List.of());
    }

    /** Each unit in its strongest part only. */
    static List<ItemUnit> once(List<ItemUnit> units) {
        List<ItemUnit> once = new ArrayList<>();
        units.stream().sorted(comparing(ItemUnit::responsibility)).forEach(part -> {
            if (once.stream().noneMatch(other -> other.unit().equals(part.unit()))) {
                once.add(part);
            }
        });
        return once;
    }

    /** Where none leads, the first that is responsible is proposed to. */
    static List<ItemUnit> withLead(List<ItemUnit> units) {
        List<ItemUnit> settled = new ArrayList<>(units);
        boolean led = units.stream().anyMatch(part -> part.responsibility() == Responsibility.LEAD);
        IntStream.range(0, units.size())
                .filter(at -> !led && units.get(at).responsibility() == Responsibility.RESPONSIBLE)
                .findFirst()
                .ifPresent(at -> settled.set(at, new ItemUnit(units.get(at).unit(), Responsibility.LEAD, true)));
        return settled;
    }

    private static Responsibility responsibility(Role role) {
        return switch (role) {
            case LEAD -> Responsibility.LEAD;
            case RESPONSIBLE -> Responsibility.RESPONSIBLE;
            case COOPERATE -> Responsibility.COOPERATING;
        };
    }
}
