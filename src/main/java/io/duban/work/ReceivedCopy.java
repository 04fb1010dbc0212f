package io.duban.work;

import io.duban.shared.StepKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A copy as its reader's list shows it: what it is of, from whom, and when it was read (null: not yet). */
public record ReceivedCopy(
        CopyId id,
        Block.About about,
        UUID subject,
        @Nullable StepKey step,
        String number,
        String title,
        String words,
        String sentByName,
        Instant sentAt,
        @Nullable Instant readAt) {}
