package io.duban.modeling;

import io.duban.shared.StepKey;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a step of a version took those who did it, from the moment it waited for them.
 *
 * @param done how often it was done; what was taken back does not count
 * @param returned how often of these it was answered by sending back
 * @param median by the clock, nights and holidays counted; null: of none was it kept since when it had waited
 * @param longest the same of the slowest
 */
public record StepTime(
        StepKey step,
        long done,
        long returned,
        @Nullable Duration median,
        @Nullable Duration longest) {}
