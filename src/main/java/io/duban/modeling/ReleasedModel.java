package io.duban.modeling;

import java.time.Instant;

/**
 * A released version of a model.
 *
 * @param packaged whether it came with Duban, not from an admin
 * @param running how many processes run by it now
 */
public record ReleasedModel(String model, int number, Instant releasedAt, boolean packaged, long running) {}
