package io.duban.task;

import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan item made someone's duty. Percentages are of the whole task, 0 to 100: the lead unit's claim and the
 * supervisor's verified view stay apart.
 */
public record Task(
        TaskId id,
        PlanId planId,
        PlanItemId planItemId,
        UnitId officeUnitId,
        UnitId leadUnitId,
        int position,
        String number,
        ItemKind kind,
        List<String> sectionPath,
        String title,
        TaskState state,
        @Nullable YearPhase phase,
        @Nullable Integer year,
        int firstYear,
        int lastYear,
        LimitKind limitKind,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable Integer claimedPercent,
        @Nullable Integer verifiedPercent,
        @Nullable LocalDate updatedOn,
        Instant issuedAt,
        @Nullable Instant completedAt,
        List<Part> parts,
        int version) {

    public Task {
        sectionPath = List.copyOf(sectionPath);
        parts = List.copyOf(parts);
    }
}
