package io.duban.supervision.web;

import io.duban.shared.UnitId;
import io.duban.supervision.FindingSource;
import io.duban.supervision.RectificationFilter;
import io.duban.supervision.RectificationState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What people and programs narrow the list of rectifications to. */
record RectificationQuery(
        @Nullable RectificationState state,
        @Nullable FindingSource source,
        @Nullable UnitId unit,
        @Nullable Instant changedSince) {

    RectificationFilter filter() {
        return new RectificationFilter(state, source, unit, changedSince);
    }
}
