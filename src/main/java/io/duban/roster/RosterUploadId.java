package io.duban.roster;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies an uploaded workbook of units and people. */
public record RosterUploadId(UUID value) implements Id {

    public static RosterUploadId next() {
        return new RosterUploadId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static RosterUploadId of(String text) {
        return new RosterUploadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
