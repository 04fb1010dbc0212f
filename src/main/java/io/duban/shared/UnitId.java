package io.duban.shared;

import java.util.UUID;

/** Identifies a unit (单位). */
public record UnitId(UUID value) implements Id {

    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
