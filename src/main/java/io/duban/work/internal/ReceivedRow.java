package io.duban.work.internal;

import io.duban.shared.PersonId;
import io.duban.shared.StepKey;
import io.duban.work.Block;
import io.duban.work.CopyId;
import io.duban.work.ReceivedCopy;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A copy and how it fares with one reader. */
record ReceivedRow(
        CopyId id,
        Block.About about,
        UUID subject,
        @Nullable StepKey step,
        String number,
        String title,
        String words,
        PersonId sentBy,
        Instant sentAt,
        @Nullable Instant readAt) {

    ReceivedCopy copy(Map<PersonId, String> names) {
        return new ReceivedCopy(
                id, about, subject, step, number, title, words, names.getOrDefault(sentBy, ""), sentAt, readAt);
    }
}
