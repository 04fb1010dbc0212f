package io.duban.ledger.web;

import io.duban.ledger.OpenStep;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.work.Block;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step that is open now. */
record OpenStepJson(
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
        @Nullable String assignee,
        @Nullable String preparer) {

    static OpenStepJson of(OpenStep given) {
        return new OpenStepJson(
                given.step(),
                given.block(),
                given.unitId(),
                given.aboutUnitId(),
                given.role(),
                given.year(),
                given.returned(),
                given.dueOn(),
                given.originalDueOn(),
                given.since(),
                given.assignee(),
                given.preparer());
    }
}
