package io.duban.plan;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A unit that was asked for its opinion of a draft, and its answer once it is there. */
public record Opinion(
        UnitId unit,
        @Nullable Boolean agrees,
        String words,
        @Nullable PersonId givenBy,
        @Nullable Instant givenAt) {

    static Opinion asked(UnitId unit) {
        return new Opinion(unit, null, "", null, null);
    }

    public boolean isGiven() {
        return givenAt != null;
    }
}
