package io.duban.modeling;

import io.duban.shared.StepKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long the steps took that people did; what was taken back is left out. */
public interface StepTimes {

    /**
     * Which steps.
     *
     * @param since done then or later
     * @param returnedOnly only what was answered by sending back
     */
    record Asked(StepKey step, Instant since, boolean returnedOnly) {}

    /** Where a page ends: how long its last row took, in seconds, -1 where that was not kept; and its id. */
    record Place(int took, String id) {

        static Place of(TimedStep step) {
            return new Place(step.took() == null ? -1 : (int) step.took().toSeconds(), step.id());
        }
    }

    /** Of the steps of a model that were done at least once then or later, by their keys. */
    List<StepTime> of(String model, Instant since);

    /** What was done at a step, the slowest first; {@code after} null: from the beginning. */
    List<TimedStep> done(Asked asked, @Nullable Place after, int limit);
}
