package io.duban.task;

import io.duban.plan.PlanId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a task stands, without its parts: as much as is needed where many tasks are looked at together. */
public record TaskStanding(
        TaskId id,
        PlanId planId,
        @Nullable TaskId parentId,
        UnitId officeUnitId,
        UnitId leadUnitId,
        String number,
        String title,
        TaskState state,
        @Nullable Integer year,
        int firstYear,
        int lastYear,
        @Nullable LocalDate dueOn,
        @Nullable ChangeMatter frozenMatter,
        @Nullable LocalDate frozenSince,
        @Nullable LocalDate suspendedOn,
        @Nullable Integer claimedPercent,
        @Nullable Integer verifiedPercent,
        Instant issuedAt) {

    public static TaskStanding of(Task task) {
        Freeze freeze = task.term().freeze();
        return new TaskStanding(
                task.id(),
                task.planId(),
                task.oversight().origin() == null
                        ? null
                        : task.oversight().origin().parent(),
                task.officeUnitId(),
                task.leadUnitId(),
                task.number(),
                task.title(),
                task.state(),
                task.year(),
                task.term().firstYear(),
                task.term().lastYear(),
                task.term().dueOn(),
                freeze == null ? null : freeze.matter(),
                freeze == null ? null : freeze.since(),
                task.course().standstill() == null
                        ? null
                        : task.course().standstill().since(),
                task.progress().claimedPercent(),
                task.progress().verifiedPercent(),
                task.course().issuedAt());
    }

    /** Who of {@code officeUnitId} does for this task what such roles of an office do. */
    public Role[] overseers(Role... roles) {
        return parentId == null
                ? roles
                : Arrays.stream(roles)
                        .flatMap(role -> Origin.insteadOf(role).stream())
                        .distinct()
                        .toArray(Role[]::new);
    }

    /** The request for more time, made in time, that is pending; null: none is. */
    public @Nullable Freeze freeze() {
        return Freeze.of(frozenMatter, frozenSince);
    }

    /** Whether the lateness of this duty counts for nothing as yet. */
    public boolean isFrozen(Duty duty) {
        Freeze freeze = freeze();
        return freeze != null && freeze.covers(duty);
    }
}
