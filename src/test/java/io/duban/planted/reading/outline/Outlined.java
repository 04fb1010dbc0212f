package io.duban.planted.reading.outline;

import io.duban.planted.reading.units.Owed;

/** Reaches ahead to what is read later. */
public record Outlined(Owed later) {}
