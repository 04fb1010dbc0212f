package io.duban.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes time-ordered identifiers (UUIDv7) in the application, so that no table hands out numbers. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
