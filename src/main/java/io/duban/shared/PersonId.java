package io.duban.shared;

import java.util.UUID;

/** Identifies a person. */
public record PersonId(UUID value) implements Id {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
