package io.duban.plan;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a clause. */
public record ClauseId(UUID value) implements Id {

    public static ClauseId next() {
        return new ClauseId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static ClauseId of(String text) {
        return new ClauseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
