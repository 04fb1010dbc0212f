package io.duban.shared;

/** A person as a record of acts names them: the name is kept as it was at the time. */
public record PersonName(PersonId id, String name) {}
