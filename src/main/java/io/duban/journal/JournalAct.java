package io.duban.journal;

import io.duban.shared.Act;
import io.duban.shared.Subject;
import java.util.UUID;

/** What is done to the journal itself. */
public enum JournalAct implements Act {
    SEALED,
    VERIFIED;

    /** The journal as a subject of its own. */
    static final Subject JOURNAL = new Subject(Subject.Kind.JOURNAL, new UUID(0, 0));
}
