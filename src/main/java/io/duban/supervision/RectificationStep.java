package io.duban.supervision;

import io.duban.shared.Ids;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One step in the course of a rectification, with what was said; {@code words} may be empty.
 *
 * @param measures those of the plan that was handed in with the step, in its order; else empty
 */
public record RectificationStep(
        UUID id,
        RectificationId rectification,
        RectificationAct act,
        String words,
        List<RectificationMeasure> measures,
        PersonId doneBy,
        Instant doneAt) {

    public RectificationStep {
        measures = List.copyOf(measures);
    }

    static RectificationStep of(RectificationId id, RectificationAct act, Account account, PersonId by, Instant at) {
        return new RectificationStep(Ids.next(), id, act, account.words(), account.measures(), by, at);
    }

    /** What somebody says at a step; both may be empty. */
    record Account(String words, List<RectificationMeasure> measures) {

        static final Account NOTHING = words("");

        static Account words(String words) {
            return new Account(words, List.of());
        }
    }
}
