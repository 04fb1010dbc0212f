package io.duban.modeling;

/** How many stand at an element of a version. */
public record Standing(int number, String element, long count) {}
