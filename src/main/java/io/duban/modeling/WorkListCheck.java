package io.duban.modeling;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a night's look at the work list against the engine ended: how many open steps it lacked, and how many it held
 * that were over. Both were mended, and both are faults somewhere.
 *
 * @param endedAt null: it is under way, or Duban went down meanwhile
 */
public record WorkListCheck(
        LocalDate day, Instant begunAt, @Nullable Instant endedAt, int missing, int surplus) {

    public boolean isClean() {
        return missing + surplus == 0;
    }
}
