package io.duban.report;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who last wrote in a document and when; all null before anybody did.
 *
 * @param tab the window in which it was written, null for a program
 */
public record Written(
        @Nullable PersonId by,
        @Nullable Instant at,
        @Nullable String tab) {

    static Written byNobody() {
        return new Written(null, null, null);
    }
}
