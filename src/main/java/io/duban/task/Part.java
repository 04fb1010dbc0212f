package io.duban.task;

import io.duban.plan.Responsibility;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit's part in a task, and how far it is with signing for it.
 *
 * @param signedBy who signed for it, or took it as signed
 */
public record Part(
        UnitId unit,
        Responsibility responsibility,
        boolean inferred,
        SigningState state,
        LocalDate signDueOn,
        @Nullable Instant signedAt,
        @Nullable PersonId signedBy) {

    /** A part that waits for its unit's signature. */
    public static Part pending(UnitId unit, Responsibility responsibility, boolean inferred, LocalDate signDueOn) {
        return new Part(unit, responsibility, inferred, SigningState.PENDING, signDueOn, null, null);
    }

    Part signed(PersonId by, Instant at) {
        return new Part(unit, responsibility, inferred, SigningState.SIGNED, signDueOn, at, by);
    }

    Part takenAsSigned(PersonId by, Instant at) {
        return new Part(unit, responsibility, inferred, SigningState.TAKEN_AS_SIGNED, signDueOn, at, by);
    }

    Part in(SigningState next) {
        return new Part(unit, responsibility, inferred, next, signDueOn, null, null);
    }

    Part later(TimeLost lost) {
        return new Part(unit, responsibility, inferred, state, lost.moved(signDueOn), signedAt, signedBy);
    }

    Part as(Responsibility other) {
        return new Part(unit, other, false, state, signDueOn, signedAt, signedBy);
    }
}
