package io.duban.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** To whom a copy was sent, by name, and when it was read (null: not yet, or withdrawn before). */
public record CopyReader(
        CopyId copy, String name, CopyState state, @Nullable Instant readAt) {}
