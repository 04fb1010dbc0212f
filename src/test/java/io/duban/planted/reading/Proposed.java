package io.duban.planted.reading;

/** What is read last. */
public record Proposed() {}
