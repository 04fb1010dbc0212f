package io.duban.task;

import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task on its way to its next version: everything as it was, but for what a transition sets. */
final class TaskChange {

    private final Task before;
    UnitId leadUnitId;
    TaskState state;

    @Nullable
    YearPhase phase;

    @Nullable
    Integer year;

    int lastYear;

    @Nullable
    LocalDate dueOn;

    @Nullable
    LocalDate reportDueOn;

    @Nullable
    Freeze freeze;

    @Nullable
    Integer claimedPercent;

    @Nullable
    Integer verifiedPercent;

    @Nullable
    LocalDate updatedOn;

    @Nullable
    Instant completedAt;

    List<Part> parts;
    int version;

    TaskChange(Task task) {
        before = task;
        leadUnitId = task.leadUnitId();
        state = task.state();
        phase = task.phase();
        year = task.year();
        lastYear = task.lastYear();
        dueOn = task.dueOn();
        reportDueOn = task.reportDueOn();
        freeze = task.freeze();
        claimedPercent = task.claimedPercent();
        verifiedPercent = task.verifiedPercent();
        updatedOn = task.updatedOn();
        completedAt = task.completedAt();
        parts = task.parts();
        version = task.version();
    }

    Task made() {
        return new Task(
                before.id(),
                before.planId(),
                before.planItemId(),
                before.oversight(),
                leadUnitId,
                before.position(),
                before.number(),
                before.kind(),
                before.sectionPath(),
                before.title(),
                state,
                phase,
                year,
                before.firstYear(),
                lastYear,
                before.limitKind(),
                dueOn,
                before.originalDueOn(),
                reportDueOn,
                freeze,
                claimedPercent,
                verifiedPercent,
                updatedOn,
                before.issuedAt(),
                completedAt,
                parts,
                version);
    }
}
