package io.duban.journal;

import io.duban.shared.Subject;
import java.util.UUID;

/** The last entry of a subject's chain. */
public record Head(Subject.Kind subjectKind, UUID subjectId, int seq, String hash) {}
