package io.duban.planted.reading.units;

import io.duban.planted.reading.targets.Aimed;

/** Reaches ahead to what is read later. */
public record Owed(Aimed later) {}
