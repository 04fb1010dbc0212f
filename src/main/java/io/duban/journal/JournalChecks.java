package io.duban.journal;

import java.util.Optional;

/** The runs of the verifier that people started. */
public interface JournalChecks {

    void begin(JournalCheck check);

    void move(JournalCheck check);

    /** The one started last. */
    Optional<JournalCheck> last();
}
