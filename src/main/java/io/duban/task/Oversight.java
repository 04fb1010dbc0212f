package io.duban.task;

import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a task: the plan's office, or of a child the unit that broke its parent down.
 *
 * @param origin what a child comes from; null for a task that the plan states
 */
public record Oversight(UnitId unit, @Nullable Origin origin) {}
