package io.duban.shared;

import java.time.Instant;

/**
 * Published by whoever moves the clock by hand (a test, the demonstration): what keeps a clock of its own follows it.
 */
public record ClockMoved(Instant to) {}
