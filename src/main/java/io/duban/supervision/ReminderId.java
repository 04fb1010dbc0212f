package io.duban.supervision;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a reminder (催办). */
public record ReminderId(UUID value) implements Id {

    public static ReminderId next() {
        return new ReminderId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static ReminderId of(String text) {
        return new ReminderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
