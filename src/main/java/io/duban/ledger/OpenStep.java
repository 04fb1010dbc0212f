package io.duban.ledger;

import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.shared.WorkKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a task that waits now, and for whom. */
public record OpenStep(
        WorkKind kind,
        UnitId unitId,
        UnitId aboutUnitId,
        Role role,
        @Nullable Integer year,
        boolean returned,
        @Nullable LocalDate dueOn,
        Instant since) {}
