package io.duban.planted.beta;

/** What the module shows. */
public record Known(String name) {}
