package io.duban.task.internal;

import static java.util.stream.Collectors.toSet;

import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.shared.UnitId;
import io.duban.task.ChangeMatter;
import io.duban.task.Freeze;
import io.duban.task.Origin;
import io.duban.task.Oversight;
import io.duban.task.Part;
import io.duban.task.Parts;
import io.duban.task.Standstill;
import io.duban.task.Task;
import io.duban.task.TaskCourse;
import io.duban.task.TaskHead;
import io.duban.task.TaskId;
import io.duban.task.TaskProgress;
import io.duban.task.TaskState;
import io.duban.task.TaskTerm;
import io.duban.task.YearPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A row of task_task as it is read. The section path stands in one column, a heading a line; the guests are a list in
 * JSON.
 */
record TaskRow(
        TaskId id,
        PlanId planId,
        PlanItemId planItemId,
        @Nullable TaskId parentId,
        @Nullable Integer share,
        UnitId officeUnitId,
        UnitId leadUnitId,
        int position,
        String number,
        ItemKind kind,
        String sectionPath,
        String title,
        boolean adjusted,
        int rectifications,
        TaskState state,
        @Nullable YearPhase phase,
        @Nullable TaskState stoodAs,
        @Nullable LocalDate suspendedOn,
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
        @Nullable Instant reopenedAt,
        @Nullable String guests,
        int version) {

    /** The units that may read a child from above count only where it is one. */
    Task with(List<Part> parts, List<AboveRow> above) {
        return new Task(
                id,
                head(),
                new Oversight(officeUnitId, origin(above), guestUnits()),
                new Parts(leadUnitId, parts),
                new TaskTerm(
                        firstYear,
                        lastYear,
                        limitKind,
                        dueOn,
                        originalDueOn,
                        reportDueOn,
                        Freeze.of(frozenMatter, frozenSince)),
                new TaskCourse(
                        state, phase, year, issuedAt, completedAt, reopenedAt, Standstill.of(stoodAs, suspendedOn)),
                new TaskProgress(claimedPercent, verifiedPercent, updatedOn),
                version);
    }

    private TaskHead head() {
        List<String> sections = sectionPath.isEmpty() ? List.of() : List.of(sectionPath.split("\n"));
        return new TaskHead(planId, planItemId, position, number, kind, sections, title, adjusted, rectifications);
    }

    private Set<UnitId> guestUnits() {
        return guests == null
                ? Set.of()
                : Collections.list(new StringTokenizer(guests, "[]\", ")).stream()
                        .map(guest -> UnitId.of(guest.toString()))
                        .collect(toSet());
    }

    private @Nullable Origin origin(List<AboveRow> above) {
        return parentId == null || share == null
                ? null
                : new Origin(parentId, share, AboveRow.units(above, true), AboveRow.units(above, false));
    }
}
