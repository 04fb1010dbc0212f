package io.duban.task;

import io.duban.shared.Ids;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's objection (退签) to its part in a task, with what it proposes instead, and the office's answer once given. */
public record Objection(
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

    static Objection raised(TaskId task, UnitId unit, Raised raised) {
        return new Objection(
                Ids.next(),
                task,
                unit,
                raised.reason(),
                raised.proposal(),
                raised.by(),
                raised.at(),
                null,
                null,
                null,
                null);
    }

    Objection answered(ObjectionAnswer with, String words, PersonId by, Instant at) {
        return new Objection(id, taskId, unitId, reason, proposal, raisedBy, raisedAt, with, words, by, at);
    }

    /** What was said, by whom and when. */
    record Raised(String reason, String proposal, PersonId by, Instant at) {}
}
