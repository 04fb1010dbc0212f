package io.duban.task;

import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a change request is.
 *
 * @param inTime whether it was asked for before the day had passed that it asks to move
 */
public record ChangeCourse(
        ChangeState state,
        PersonId askedBy,
        Instant askedAt,
        boolean inTime,
        @Nullable Instant settledAt) {

    /** When it was asked for, once it is settled; null while it is open. */
    public @Nullable Instant settledAsAsked() {
        return settledAt == null ? null : askedAt;
    }

    /** The day on which it was asked for. */
    LocalDate askedOn() {
        return LocalDate.ofInstant(askedAt, BusinessTime.ZONE);
    }

    static ChangeCourse asked(PersonId by, Instant at, boolean inTime) {
        return new ChangeCourse(ChangeState.SUBMITTED, by, at, inTime, null);
    }

    /** {@code settled} null where it goes on. */
    ChangeCourse in(ChangeState next, @Nullable Instant settled) {
        return new ChangeCourse(next, askedBy, askedAt, inTime, settled);
    }
}
