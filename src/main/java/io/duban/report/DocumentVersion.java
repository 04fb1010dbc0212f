package io.duban.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was handed in; the number counts from 1, or from the first that was kept. The SHA-256 in hexadecimal
 * is that of what was written, as the journal names it; {@code withdrawnAt} says when its writer took it back, null:
 * never.
 */
public record DocumentVersion(
        int number,
        HandingIn handedIn,
        List<HandedFile> files,
        String sha256,
        @Nullable Instant withdrawnAt) {

    public DocumentVersion {
        files = List.copyOf(files);
    }
}
