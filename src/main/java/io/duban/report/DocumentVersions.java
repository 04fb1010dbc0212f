package io.duban.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What every document was when it was handed in; nothing of it is changed, but that its writer took it back. */
public interface DocumentVersions {

    /**
     * Keeps what was written and the files that are on the document now under the next number, in one statement, and
     * gives back the SHA-256 of what was written. Throws {@link io.duban.shared.StaleAggregate} when somebody else
     * handed it in at the same moment.
     */
    String keep(HandingIn handedIn);

    /** Notes that what was handed in last was taken back; one statement. */
    void takeBack(UUID document, Instant at);

    /** Oldest first; one statement. */
    List<DocumentVersion> of(UUID document);
}
