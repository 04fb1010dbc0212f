package io.duban.modeling;

import io.duban.shared.UnitId;
import io.duban.work.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was done.
 *
 * @param id of the step when it was open
 * @param number of the matter, as it was then
 * @param title of the matter, as it was then
 * @param took by the clock; null: it was not kept since when it had waited
 */
public record TimedStep(
        String id,
        UUID subject,
        String number,
        String title,
        UnitId unit,
        @Nullable Answer answer,
        Instant doneAt,
        @Nullable Duration took) {}
