package io.duban.intake.confirming;

import static java.util.Comparator.comparing;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.Responsibility;
import io.duban.reading.Proposal.Evidence;
import io.duban.reading.Proposal.ProposedUnit;
import io.duban.reading.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes a task's units of the names in its text. Where no lead is named the first unit is proposed; where several are,
 * the first stays. A name that stands for no unit stays a name.
 */
final class UnitMaker {

    /** Units found, names that stand for none, and where each was read. */
    record Units(List<ItemUnit> found, List<NamedUnit> unmatched, List<Mark> marks) {}

    private record Named(
            String name, Responsibility responsibility, boolean collective, boolean inferred, Evidence evidence) {}

    private final UnitMatcher matcher;

    UnitMaker(UnitMatcher matcher) {
        this.matcher = matcher;
    }

    /** {@code everywhere}: those that take part in every task of the document. */
    Units units(List<ProposedUnit> own, List<ProposedUnit> everywhere) {
        List<Named> named = new ArrayList<>();
        own.forEach(unit -> named.add(named(unit, unit.evidence().inferred())));
        everywhere.forEach(unit -> named.add(named(unit, true)));
        return matched(withOneLead(named));
    }

    private static Named named(ProposedUnit unit, boolean inferred) {
        Responsibility responsibility = responsibility(unit.role());
        return new Named(unit.name(), responsibility, unit.collective().orElse(false), inferred, unit.evidence());
    }

    private static List<Named> withOneLead(List<Named> named) {
        int lead = lead(named);
        List<Named> settled = new ArrayList<>();
        for (Named unit : named) {
            settled.add(settled.size() == lead ? as(unit, Responsibility.LEAD) : second(unit));
        }
        return settled;
    }

    /** The place of the unit that leads, or is proposed to; -1 where there are only cooperating ones. */
    private static int lead(List<Named> named) {
        return IntStream.range(0, named.size())
                .boxed()
                .filter(at -> named.get(at).responsibility() != Responsibility.COOPERATING)
                .min(comparing((Integer at) -> named.get(at).responsibility())
                        .thenComparing(at -> named.get(at).collective()))
                .orElse(-1);
    }

    private static Named second(Named unit) {
        return unit.responsibility() == Responsibility.LEAD ? as(unit, Responsibility.RESPONSIBLE) : unit;
    }

    private static Named as(Named unit, Responsibility other) {
        return unit.responsibility() == other
                ? unit
                : new Named(unit.name(), other, unit.collective(), true, unit.evidence());
    }

    private Units matched(List<Named> named) {
        List<ItemUnit> found = new ArrayList<>();
        List<NamedUnit> unmatched = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Named unit : named) {
            Optional<UnitMatcher.Match> match = unit.collective() ? Optional.empty() : matcher.find(unit.name());
            match.ifPresentOrElse(
                    hit -> found.add(new ItemUnit(hit.unit(), unit.responsibility(), unit.inferred() || !hit.exact())),
                    () -> unmatched.add(new NamedUnit(unit.name(), unit.responsibility(), unit.collective())));
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
