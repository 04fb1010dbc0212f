package io.duban.task;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a suspension or termination of a task. */
public record HaltId(UUID value) implements Id {

    public static HaltId next() {
        return new HaltId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static HaltId of(String text) {
        return new HaltId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
