package io.duban.organization;

import io.duban.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person acts for another (代理) from a day to a day, both included. {@code endedAt} is when it was called off early,
 * else null.
 */
public record StandIn(
        StandInId id,
        PersonId absentId,
        PersonId standInId,
        LocalDate fromOn,
        LocalDate untilOn,
        @Nullable Instant endedAt) {

    boolean overlaps(LocalDate from, LocalDate until) {
        return endedAt == null && !fromOn.isAfter(until) && !untilOn.isBefore(from);
    }

    /** Whether it still lasts or is yet to come. */
    public boolean isOpenOn(LocalDate day) {
        return endedAt == null && !untilOn.isBefore(day);
    }
}
