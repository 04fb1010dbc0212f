package io.duban.planted.reading.cleaning;

import io.duban.planted.reading.tables.Tabled;

/** Reaches ahead to what is read later. */
public record Cleaned(Tabled later) {}
