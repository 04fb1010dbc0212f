package io.duban.work;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the unit whose opinion is asked for at a step (会办人), by whom and with which words, which may be empty;
 * and the opinion once it is there, with who gave it: the person or a stand-in.
 */
public record CoHandler(
        PersonId person,
        String name,
        String asked,
        String askedByName,
        Instant askedAt,
        @Nullable Instant givenAt,
        @Nullable String givenByName,
        @Nullable String opinion) {

    public boolean isOwing() {
        return givenAt == null;
    }
}
