package io.duban.planted.beta.internal;

/** What the module hides. */
public record Hidden(String name) {}
