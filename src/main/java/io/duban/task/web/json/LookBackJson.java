package io.duban.task.web.json;

import io.duban.shared.PersonId;
import io.duban.task.LookBack;
import io.duban.task.LookBackId;
import io.duban.task.LookBackState;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A look-back at a task that was written off: {@code percent} is how far it was found to be where it fell back. */
public record LookBackJson(
        LookBackId id,
        TaskId taskId,
        LocalDate dueOn,
        LookBackState state,
        @Nullable String words,
        @Nullable Integer percent,
        @Nullable PersonId doneBy,
        @Nullable Instant doneAt) {

    public static LookBackJson of(LookBack given) {
        LookBack.Found found = given.found();
        return new LookBackJson(
                given.id(),
                given.taskId(),
                given.dueOn(),
                given.state(),
                found == null ? null : found.words(),
                found == null ? null : found.percent(),
                found == null ? null : found.by(),
                found == null ? null : found.at());
    }
}
