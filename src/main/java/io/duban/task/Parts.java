package io.duban.task;

import io.duban.plan.Responsibility;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The units' parts in one task, in the order of the plan.
 *
 * @param lead the unit that leads, or that led last where no part does
 */
public record Parts(UnitId lead, List<Part> list) {

    public Parts {
        list = List.copyOf(list);
    }

    /** Of this unit, also one that it has been released from. */
    public Optional<Part> of(UnitId unit) {
        return list.stream().filter(part -> part.unit().equals(unit)).findFirst();
    }

    /** The units that have a part and were not released from it. */
    public List<UnitId> partners() {
        return units(part -> part.state() != SigningState.RELEASED);
    }

    /** The units whose signature is still to come, also those whose objection waits for an answer. */
    public List<UnitId> unitsToSign() {
        return units(part -> part.state() == SigningState.PENDING || part.state() == SigningState.OBJECTED);
    }

    private List<UnitId> units(Predicate<Part> which) {
        return list.stream().filter(which).map(Part::unit).toList();
    }

    boolean anyObjection() {
        return list.stream().anyMatch(part -> part.state() == SigningState.OBJECTED);
    }

    /** In the place of the unit's part, or as the last; who becomes the lead is it from now on. */
    Parts with(Part changed) {
        List<Part> next = new ArrayList<>(list);
        int place = of(changed.unit()).map(list::indexOf).orElse(list.size());
        if (place < list.size()) {
            next.set(place, changed);
        } else {
            next.add(changed);
        }
        return new Parts(changed.responsibility() == Responsibility.LEAD ? changed.unit() : lead, next);
    }

    /** What has yet to be signed is due later. */
    Parts later(TimeLost lost) {
        List<UnitId> asked = unitsToSign();
        return new Parts(
                lead,
                list.stream()
                        .map(part -> asked.contains(part.unit()) ? part.later(lost) : part)
                        .toList());
    }

    /** The unit that led stays responsible. */
    Parts withoutLead() {
        return new Parts(lead, list.stream().map(Parts::notLeading).toList());
    }

    private static Part notLeading(Part part) {
        return part.responsibility() == Responsibility.LEAD ? part.as(Responsibility.RESPONSIBLE) : part;
    }
}
