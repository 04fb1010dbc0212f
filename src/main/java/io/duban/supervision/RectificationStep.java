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

    static RectificationStep of(RectificationId id, RectificationAct act, Said said, PersonId by, Instant at) {
        return new RectificationStep(Ids.next(), id, act, said.words(), said.measures(), by, at);
    }

    /** What somebody says at a step; both may be empty. */
    record Said(String words, List<RectificationMeasure> measures) {

        static final Said NOTHING = words("");

        static Said words(String words) {
            return new Said(words, List.of());
        }
    }
}
