package io.duban.task.internal;

import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.shared.UnitId;
import io.duban.task.ChangeMatter;
import io.duban.task.Freeze;
import io.duban.task.Part;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of task_task. The section path stands in one column, a heading a line. */
record TaskRow(
        TaskId id,
        PlanId planId,
        PlanItemId planItemId,
        UnitId officeUnitId,
        UnitId leadUnitId,
        int position,
        String number,
        ItemKind kind,
        String sectionPath,
        String title,
        TaskState state,
        @Nullable YearPhase phase,
        @Nullable Integer year,
        int firstYear,
        int lastYear,
        LimitKind limitKind,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate reportDueOn,
        @Nullable ChangeMatter frozenMatter,
        @Nullable LocalDate frozenSince,
        @Nullable Integer claimedPercent,
        @Nullable Integer verifiedPercent,
        @Nullable LocalDate updatedOn,
        Instant issuedAt,
        @Nullable Instant completedAt,
        int version) {

    static TaskRow of(Task task) {
        return new TaskRow(
                task.id(),
                task.planId(),
                task.planItemId(),
                task.officeUnitId(),
                task.leadUnitId(),
                task.position(),
                task.number(),
                task.kind(),
                String.join("\n", task.sectionPath()),
                task.title(),
                task.state(),
                task.phase(),
                task.year(),
                task.firstYear(),
                task.lastYear(),
                task.limitKind(),
                task.dueOn(),
                task.originalDueOn(),
                task.reportDueOn(),
                task.freeze() == null ? null : task.freeze().matter(),
                task.freeze() == null ? null : task.freeze().since(),
                task.claimedPercent(),
                task.verifiedPercent(),
                task.updatedOn(),
                task.issuedAt(),
                task.completedAt(),
                task.version());
    }

    Task with(List<Part> parts) {
        return new Task(
                id,
                planId,
                planItemId,
                officeUnitId,
                leadUnitId,
                position,
                number,
                kind,
                sectionPath.isEmpty() ? List.of() : List.of(sectionPath.split("\n")),
                title,
                state,
                phase,
                year,
                firstYear,
                lastYear,
                limitKind,
                dueOn,
                originalDueOn,
                reportDueOn,
                Freeze.of(frozenMatter, frozenSince),
                claimedPercent,
                verifiedPercent,
                updatedOn,
                issuedAt,
                completedAt,
                parts,
                version);
    }
}
