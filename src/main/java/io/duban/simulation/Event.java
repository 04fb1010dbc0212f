package io.duban.simulation;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * What somebody does at a moment; {@code key} names it alike in every run, {@code act} says whether somebody could.
 * What is done {@code once} is not asked for by a step that is over then, and is kept as done.
 */
record Event(Instant at, String key, boolean once, BooleanSupplier act) {}
