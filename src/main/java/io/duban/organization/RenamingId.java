package io.duban.organization;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies one renaming of a unit. */
public record RenamingId(UUID value) implements Id {

    public static RenamingId next() {
        return new RenamingId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static RenamingId of(String text) {
        return new RenamingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
