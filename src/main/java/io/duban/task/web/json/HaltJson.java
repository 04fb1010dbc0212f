package io.duban.task.web.json;

import io.duban.shared.PersonId;
import io.duban.task.Halt;
import io.duban.task.HaltId;
import io.duban.task.HaltKind;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a task was suspended or terminated: {@code withId} is the halt of the task above that brought it, {@code
 * workingDays} how many were lost until it went on, by which what was due is due later.
 */
public record HaltJson(
        HaltId id,
        TaskId taskId,
        HaltKind kind,
        @Nullable HaltId withId,
        LocalDate since,
        String reason,
        String basis,
        PersonId doneBy,
        Instant doneAt,
        @Nullable LocalDate resumedOn,
        @Nullable String resumedReason,
        @Nullable String resumedBasis,
        @Nullable PersonId resumedBy,
        @Nullable Integer workingDays) {

    public static HaltJson of(Halt given) {
        Halt.GoingOn going = given.going();
        return new HaltJson(
                given.id(),
                given.taskId(),
                given.kind(),
                given.with(),
                given.since(),
                given.text().reason(),
                given.text().basis(),
                given.by(),
                given.at(),
                going == null ? null : going.on(),
                going == null ? null : going.text().reason(),
                going == null ? null : going.text().basis(),
                going == null ? null : going.by(),
                going == null ? null : going.workingDays());
    }
}
