package io.duban.planted.reading.tables;

import io.duban.planted.reading.outline.Outlined;

/** Reaches ahead to what is read later. */
public record Tabled(Outlined later) {}
