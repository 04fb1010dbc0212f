package io.duban.ledger.web;

import io.duban.shared.UnitId;
import io.duban.supervision.FindingSource;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding about the task and how far its rectification is. */
record FoundJson(
        RectificationId id,
        UnitId unitId,
        FindingSource source,
        String problem,
        LocalDate dueOn,
        RectificationState state,
        @Nullable Instant closedAt) {

    static FoundJson of(Rectification given) {
        return new FoundJson(
                given.id(),
                given.unitId(),
                given.finding().source(),
                given.text().problem(),
                given.dueOn(),
                given.state(),
                given.course().closedAt());
    }
}
