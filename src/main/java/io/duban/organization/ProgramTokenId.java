package io.duban.organization;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a token of a program; it is no secret. */
public record ProgramTokenId(UUID value) implements Id {

    public static ProgramTokenId next() {
        return new ProgramTokenId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static ProgramTokenId of(String text) {
        return new ProgramTokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
