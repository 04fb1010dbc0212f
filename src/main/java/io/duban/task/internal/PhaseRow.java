package io.duban.task.internal;

import io.duban.shared.Ids;
import io.duban.task.PhaseChange;
import java.util.UUID;

/** A row of where tasks stood. */
record PhaseRow(UUID id, PhaseChange change) {

    static PhaseRow of(PhaseChange change) {
        return new PhaseRow(Ids.next(), change);
    }
}
