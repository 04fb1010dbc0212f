package io.duban.task;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies the transfer of a unit's part in a task. */
public record TransferId(UUID value) implements Id {

    public static TransferId next() {
        return new TransferId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static TransferId of(String text) {
        return new TransferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
