package io.duban.task.web.json;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.Objection;
import io.duban.task.ObjectionAnswer;
import io.duban.task.TaskId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's objection to its duty, and the office's answer. */
public record ObjectionJson(
        UUID id,
        TaskId taskId,
        UnitId unitId,
        String reason,
        String proposal,
        PersonId raisedBy,
        Instant raisedAt,
        @Nullable ObjectionAnswer answer,
        @Nullable String answerWords,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt) {

    public static ObjectionJson of(Objection given) {
        return new ObjectionJson(
                given.id(),
                given.taskId(),
                given.unitId(),
                given.reason(),
                given.proposal(),
                given.raisedBy(),
                given.raisedAt(),
                given.answer(),
                given.answerWords(),
                given.answeredBy(),
                given.answeredAt());
    }
}
