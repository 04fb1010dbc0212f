package io.duban.worklist.web.json;

import io.duban.plan.PlanId;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.worklist.DeskItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open item of somebody's desk; {@code handedIn} is the step by which a document was handed in that waits there. */
public record DeskItemJson(
        String id,
        StepKey step,
        Block block,
        UUID subjectId,
        PlanId planId,
        @Nullable TaskId taskId,
        @Nullable Integer year,
        UnitId unitId,
        String unitName,
        Role role,
        UnitId aboutUnitId,
        @Nullable String matterOf,
        String number,
        String title,
        @Nullable String fromName,
        @Nullable String assigneeName,
        boolean returned,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        LocalDate sortOn,
        Instant since,
        @Nullable Instant draftSavedAt,
        @Nullable String handedIn,
        @Nullable String preparesName,
        @Nullable String askedWords,
        @Nullable String preparedByName,
        @Nullable String preparedWords) {

    public static DeskItemJson of(DeskItem given) {
        return new DeskItemJson(
                given.id(),
                given.step(),
                given.block(),
                given.subjectId(),
                given.planId(),
                given.taskId(),
                given.year(),
                given.unitId(),
                given.unitName(),
                given.role(),
                given.aboutUnitId(),
                given.matterOf(),
                given.number(),
                given.title(),
                given.fromName(),
                given.assigneeName(),
                given.returned(),
                given.dueOn(),
                given.originalDueOn(),
                given.sortOn(),
                given.since(),
                given.draftSavedAt(),
                given.handedIn(),
                given.preparesName(),
                given.askedWords(),
                given.preparedByName(),
                given.preparedWords());
    }
}
