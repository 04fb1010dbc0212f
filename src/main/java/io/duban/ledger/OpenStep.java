package io.duban.ledger;

import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.work.Block;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a task that waits now, and for whom; with the step at which somebody handed in what waits there, where
 * somebody did. By name, to whom it was given, who prepares it for whoever does it, and whose opinions are owed there;
 * null for nobody.
 */
public record OpenStep(
        String id,
        StepKey step,
        Block block,
        UnitId unitId,
        UnitId aboutUnitId,
        Role role,
        @Nullable Integer year,
        boolean returned,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        Instant since,
        @Nullable String handedIn,
        @Nullable StepKey handedInAt,
        @Nullable PersonId handedInBy,
        @Nullable String assignee,
        @Nullable String preparer,
        @Nullable String owing) {}
