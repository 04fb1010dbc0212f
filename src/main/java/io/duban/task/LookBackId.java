package io.duban.task;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a look-back (回头看). */
public record LookBackId(UUID value) implements Id {

    public static LookBackId next() {
        return new LookBackId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static LookBackId of(String text) {
        return new LookBackId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
