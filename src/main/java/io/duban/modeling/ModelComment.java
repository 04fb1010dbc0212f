package io.duban.modeling;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an admin says about a draft.
 *
 * @param number counts from 1 within the draft
 * @param element the id of the element that it is about; null: the whole model
 * @param called what the element was called when it was written, since it may be gone; "" for the whole model
 * @param text at most {@value #LONGEST} characters
 * @param settledBy who did what it asks for, or saw that nothing is to be done; null: nobody yet
 */
public record ModelComment(
        int number,
        @Nullable String element,
        String called,
        String text,
        PersonId writtenBy,
        Instant writtenAt,
        @Nullable PersonId settledBy,
        @Nullable Instant settledAt) {

    public static final int LONGEST = 2000;

    public boolean isOpen() {
        return settledBy == null;
    }
}
