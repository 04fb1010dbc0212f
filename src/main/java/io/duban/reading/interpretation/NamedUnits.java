package io.duban.reading.interpretation;

import static java.util.Comparator.comparing;

import io.duban.reading.Proposal.Evidence;
import io.duban.reading.Proposal.ProposedUnit;
import io.duban.reading.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The units of a task as they are proposed. Where no lead is named the first unit is; where several are, the first
 * stays.
 */
public final class NamedUnits {

    private NamedUnits() {}

    /**
     * A unit with the role that is proposed for it.
     *
     * @param inferred whether the role or the name follows from something else than the words at that place
     */
    public record Named(String name, Role role, boolean collective, boolean inferred, Evidence evidence) {

        Named as(Role other) {
            return role == other ? this : new Named(name, other, collective, true, evidence);
        }
    }

    /** {@code everywhere}: those that take part in every task of the document. */
    public static List<Named> of(List<ProposedUnit> own, List<ProposedUnit> everywhere) {
        List<Named> named = new ArrayList<>();
        own.forEach(unit -> named.add(named(unit, unit.evidence().inferred())));
        everywhere.forEach(unit -> named.add(named(unit, true)));
        return withOneLead(named);
    }

    private static Named named(ProposedUnit unit, boolean inferred) {
        return new Named(unit.name(), unit.role(), unit.collective().orElse(false), inferred, unit.evidence());
    }

    private static List<Named> withOneLead(List<Named> named) {
        int lead = lead(named);
        List<Named> settled = new ArrayList<>();
        for (Named unit : named) {
            Role second = unit.role() == Role.LEAD ? Role.RESPONSIBLE : unit.role();
            settled.add(unit.as(settled.size() == lead ? Role.LEAD : second));
        }
        return settled;
    }

    /** The place of the unit that leads, or is proposed to; -1 where there are only cooperating ones. */
    private static int lead(List<Named> named) {
        return IntStream.range(0, named.size())
                .boxed()
                .filter(at -> named.get(at).role() != Role.COOPERATE)
                .min(comparing((Integer at) -> named.get(at).role())
                        .thenComparing(at -> named.get(at).collective()))
                .orElse(-1);
    }
}
