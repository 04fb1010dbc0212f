package io.duban.modeling.checking;

/** A word of a table's vocabulary in a finding, which whoever shows it says in the reader's language. */
public record TableWord(String word) {}
