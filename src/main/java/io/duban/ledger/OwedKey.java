package io.duban.ledger;

import io.duban.shared.PageKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a page of {@link OwedStep}s ended; what has no due day comes last. */
public record OwedKey(String id, LocalDate dueOn) {

    /** How the database sorts what has no due day. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static String text(OwedStep step) {
        return step.id() + "_" + (step.dueOn() == null ? NEVER : step.dueOn());
    }

    static @Nullable OwedKey read(@Nullable String text) {
        return PageKey.read(text, 2, parts -> new OwedKey(parts[0], PageKey.day(parts[1])));
    }
}
