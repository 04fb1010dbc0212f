package io.duban.planted.reading.stray;

/** Comes neither before nor after the others. */
record Stray() {}
