package io.duban.ledger.web;

import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.plan.Responsibility;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.Part;
import io.duban.task.SigningState;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task as it stands. */
record TaskJson(
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
        @Nullable LocalDate reportDueOn,
        @Nullable Integer claimedPercent,
        @Nullable Integer verifiedPercent,
        @Nullable LocalDate updatedOn,
        Instant issuedAt,
        @Nullable Instant completedAt,
        List<PartJson> parts,
        int version) {
    /** A unit's part in it. */
    record PartJson(
            UnitId unit,
            Responsibility responsibility,
            boolean inferred,
            SigningState state,
            LocalDate signDueOn,
            @Nullable Instant signedAt,
            @Nullable PersonId signedBy) {

        static PartJson of(Part given) {
            return new PartJson(
                    given.unit(),
                    given.responsibility(),
                    given.inferred(),
                    given.state(),
                    given.signDueOn(),
                    given.signedAt(),
                    given.signedBy());
        }
    }

    static TaskJson of(Task given) {
        return new TaskJson(
                given.id(),
                given.planId(),
                given.head().planItemId(),
                given.officeUnitId(),
                given.leadUnitId(),
                given.head().position(),
                given.number(),
                given.head().kind(),
                given.head().sectionPath(),
                given.title(),
                given.state(),
                given.course().phase(),
                given.year(),
                given.term().firstYear(),
                given.term().lastYear(),
                given.term().limitKind(),
                given.term().dueOn(),
                given.term().originalDueOn(),
                given.term().reportDueOn(),
                given.progress().claimedPercent(),
                given.progress().verifiedPercent(),
                given.progress().updatedOn(),
                given.course().issuedAt(),
                given.course().completedAt(),
                given.parts().list().stream().map(PartJson::of).toList(),
                given.version());
    }
}
