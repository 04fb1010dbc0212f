package io.duban.task;

import io.duban.plan.Responsibility;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit's part in a task, and how far it is with signing for it. */
public record Part(
        UnitId unit,
        Responsibility responsibility,
        boolean inferred,
        SigningState state,
        LocalDate signDueOn,
        @Nullable Instant signedAt,
        @Nullable PersonId signedBy) {}
