package io.duban.task;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a proposal to reopen a task (重新立项). */
public record ReopeningId(UUID value) implements Id {

    public static ReopeningId next() {
        return new ReopeningId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static ReopeningId of(String text) {
        return new ReopeningId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
