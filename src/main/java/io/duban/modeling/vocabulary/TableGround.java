package io.duban.modeling.vocabulary;

/** What an answer presumes: the input, and what has to be true of it, written as in a cell. */
public record TableGround(String input, String holds) {}
