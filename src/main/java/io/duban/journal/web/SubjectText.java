package io.duban.journal.web;

import io.duban.shared.ParametersRefused;
import io.duban.shared.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subject in an address: {@code TASK:0192…}. */
final class SubjectText {

    private SubjectText() {}

    /**
     * Null when nothing was asked for.
     *
     * @throws ParametersRefused when the text names no subject: the whole journal is no answer to that
     */
    static @Nullable Subject read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int colon = text.indexOf(':');
        try {
            return new Subject(
                    Subject.Kind.valueOf(text.substring(0, Math.max(0, colon))),
                    UUID.fromString(text.substring(colon + 1)));
        } catch (IllegalArgumentException noSubject) {
            throw ParametersRefused.because("subject", "web.problem.parameter.value", text);
        }
    }
}
