package io.duban.work.internal;

import io.duban.shared.PersonId;
import io.duban.work.CopyId;
import io.duban.work.CopyReader;
import io.duban.work.CopyState;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reader of a copy. */
record ReaderRow(
        CopyId copyId,
        PersonId personId,
        CopyState state,
        @Nullable Instant readAt) {

    CopyReader reader(Map<PersonId, String> names) {
        return new CopyReader(copyId, names.getOrDefault(personId, ""), state, readAt);
    }
}
