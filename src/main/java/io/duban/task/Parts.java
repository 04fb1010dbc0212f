package io.duban.task;

import io.duban.plan.Responsibility;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The units' parts in one task, and what may become of them while they are signed for. */
record Parts(String number, List<Part> list) {

    Optional<Part> of(UnitId unit) {
        return list.stream().filter(part -> part.unit().equals(unit)).findFirst();
    }

    Part requirePending(UnitId unit) {
        Part part = of(unit).filter(some -> some.state() != SigningState.RELEASED)
                .orElseThrow(() -> new TaskRefusal.NoPart(number));
        if (part.state() == SigningState.SIGNED || part.state() == SigningState.TAKEN_AS_SIGNED) {
            throw new TaskRefusal.AlreadySigned(number);
        }
        if (part.state() == SigningState.OBJECTED) {
            throw new TaskRefusal.ObjectionOpen(number);
        }
        return part;
    }

    Part requireObjection(UnitId unit) {
        return of(unit).filter(part -> part.state() == SigningState.OBJECTED)
                .orElseThrow(() -> new TaskRefusal.NoObjection(number));
    }

    /** A part whose unit has not signed: it may have objected. */
    Part requireUnsigned(UnitId unit) {
        return of(unit).filter(part -> part.state() == SigningState.OBJECTED).orElseGet(() -> requirePending(unit));
    }

    /** In the place of the unit's part, or as the last. */
    Parts with(Part changed) {
        List<Part> next = new ArrayList<>(list);
        int place = of(changed.unit()).map(list::indexOf).orElse(list.size());
        if (place < list.size()) {
            next.set(place, changed);
        } else {
            next.add(changed);
        }
        return new Parts(number, next);
    }

    /** The unit that led stays responsible. */
    Parts withoutLead() {
        return new Parts(
                number,
                list.stream()
                        .map(part -> part.responsibility() == Responsibility.LEAD
                                ? part.as(Responsibility.RESPONSIBLE)
                                : part)
                        .toList());
    }

    /** The successor takes the larger of both parts, and signs anew when that is more than it had. */
    Parts handedOver(Part left, UnitId successor, LocalDate signDueOn) {
        if (left.unit().equals(successor)) {
            throw new TaskRefusal.OwnSuccessor();
        }
        Part taken = of(successor)
                .filter(part -> part.state() != SigningState.RELEASED)
                .filter(part -> part.responsibility().compareTo(left.responsibility()) <= 0)
                .orElseGet(() -> Part.pending(successor, left.responsibility(), false, signDueOn));
        Part released = left.in(SigningState.RELEASED);
        boolean led = left.responsibility() == Responsibility.LEAD;
        return with(led ? released.as(Responsibility.RESPONSIBLE) : released).with(taken);
    }

    boolean anyObjection() {
        return list.stream().anyMatch(part -> part.state() == SigningState.OBJECTED);
    }

    Optional<UnitId> lead() {
        return list.stream()
                .filter(part -> part.responsibility() == Responsibility.LEAD)
                .map(Part::unit)
                .findFirst();
    }
}
