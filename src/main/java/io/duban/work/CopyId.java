package io.duban.work;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a copy to read (抄送). */
public record CopyId(UUID value) implements Id {

    public static CopyId next() {
        return new CopyId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static CopyId of(String text) {
        return new CopyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
