package io.duban.task;

import io.duban.shared.Ids;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.UUID;

/** One step in the course of a change request, with what was said; {@code words} may be empty. */
public record ChangeStep(UUID id, ChangeId requestId, ChangeAct act, String words, PersonId doneBy, Instant doneAt) {

    static ChangeStep of(ChangeId request, ChangeAct act, String words, PersonId by, Instant at) {
        return new ChangeStep(Ids.next(), request, act, words, by, at);
    }
}
