package io.duban.worklist;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.work.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for a role in a unit, under the engine's own id. {@code aboutUnit} is the unit whose signing or
 * report it is (the office answers one unit's objection), else the unit itself. {@code handedIn} is the step by which
 * somebody handed in what waits here, null where nobody did.
 */
public record WorkItem(
        String id,
        StepKey step,
        Block block,
        UUID subject,
        PlanId planId,
        @Nullable TaskId taskId,
        @Nullable Integer year,
        UnitId unitId,
        UnitId aboutUnit,
        Role role,
        @Nullable Role alsoRole,
        @Nullable PersonId assignee,
        String number,
        String title,
        @Nullable PersonId fromPerson,
        boolean returned,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        Instant since,
        @Nullable String handedIn) {}
