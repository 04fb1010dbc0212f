package io.duban.planted.reading.targets;

import io.duban.planted.reading.Proposed;

/** Reaches ahead to what is read later. */
public record Aimed(Proposed later) {}
