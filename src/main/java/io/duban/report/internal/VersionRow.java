package io.duban.report.internal;

import io.duban.report.DocumentVersion;
import io.duban.report.HandingIn;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record VersionRow(
        UUID documentId,
        int number,
        boolean again,
        PersonId handedInBy,
        Instant handedInAt,
        String content,
        String sha256,
        @Nullable String files,
        @Nullable Instant withdrawnAt) {

    /** The number and the files are found where it is written. */
    static VersionRow of(HandingIn handedIn, String content, String sha256) {
        return new VersionRow(
                handedIn.document(), 0, handedIn.again(), handedIn.by(), handedIn.at(), content, sha256, null, null);
    }

    DocumentVersion version() {
        HandingIn handedIn = new HandingIn(documentId, again, handedInBy, handedInAt, VersionJson.content(content));
        return new DocumentVersion(number, handedIn, VersionJson.files(files), sha256, withdrawnAt);
    }
}
