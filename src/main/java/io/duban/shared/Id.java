package io.duban.shared;

import java.util.UUID;

/** A typed identifier: a record of one UUID, so that a task's id cannot be handed in where a unit's is meant. */
public interface Id extends OneText {

    UUID value();
}
