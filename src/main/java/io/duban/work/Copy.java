package io.duban.work;

import io.duban.shared.PersonId;
import io.duban.shared.StepKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A copy to read (抄送) of a thing, or of a step at which it stood when the copy was sent (null: of the thing itself),
 * with a word, which may be empty. It lets nobody see what he may not see otherwise.
 */
public record Copy(
        CopyId id,
        Block.About about,
        UUID subject,
        @Nullable StepKey step,
        String number,
        String title,
        String words,
        PersonId sentBy,
        Instant sentAt) {

    /** Where it is read. */
    public String page() {
        return about.page(subject);
    }
}
