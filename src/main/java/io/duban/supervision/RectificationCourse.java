package io.duban.supervision;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a rectification is, who found it, and when it was over; {@code closedAt} null while it is open. */
public record RectificationCourse(
        RectificationState state,
        PersonId foundBy,
        Instant foundAt,
        @Nullable Instant closedAt) {

    static RectificationCourse found(PersonId by, Instant at) {
        return new RectificationCourse(RectificationState.PLANNING, by, at, null);
    }

    /** {@code closed} null where it goes on. */
    RectificationCourse in(RectificationState next, @Nullable Instant closed) {
        return new RectificationCourse(next, foundBy, foundAt, closed);
    }
}
