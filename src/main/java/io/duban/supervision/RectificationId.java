package io.duban.supervision;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a rectification (整改). */
public record RectificationId(UUID value) implements Id {

    public static RectificationId next() {
        return new RectificationId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static RectificationId of(String text) {
        return new RectificationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
