package io.duban.journal.web;

import io.duban.shared.Subject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subject in an address: {@code TASK:0192…}. */
final class SubjectText {

    private SubjectText() {}

    /** Empty when the text names no subject. */
    static Optional<Subject> read(@Nullable String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        if (text == null || colon < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Subject(
                    Subject.Kind.valueOf(text.substring(0, colon)), UUID.fromString(text.substring(colon + 1))));
        } catch (IllegalArgumentException noSubject) {
            return Optional.empty();
        }
    }
}
