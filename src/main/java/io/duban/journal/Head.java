package io.duban.journal;

import io.duban.shared.Subject;
import java.util.UUID;

/** The last entry of a subject's chain. */
public record Head(Subject.Kind subjectKind, UUID subjectId, int seq, String hash) {

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    static Head of(JournalEntry last) {
        return new Head(last.subjectKind(), last.subjectId(), last.seq(), last.hash());
    }
}
