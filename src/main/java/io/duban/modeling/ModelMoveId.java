package io.duban.modeling;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a move of running processes to another version. */
public record ModelMoveId(UUID value) implements Id {

    public static ModelMoveId next() {
        return new ModelMoveId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static ModelMoveId of(String text) {
        return new ModelMoveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
