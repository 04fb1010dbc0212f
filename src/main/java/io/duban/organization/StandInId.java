package io.duban.organization;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies one naming of a stand-in. */
public record StandInId(UUID value) implements Id {

    public static StandInId next() {
        return new StandInId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static StandInId of(String text) {
        return new StandInId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
