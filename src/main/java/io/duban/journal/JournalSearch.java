package io.duban.journal;

import io.duban.shared.BusinessTime;
import io.duban.shared.Subject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What to look for; null means any. {@code person} is the full name, {@code day} a day in China. */
public record JournalSearch(
        @Nullable Subject subject,
        @Nullable String person,
        @Nullable LocalDate day) {

    public @Nullable Instant from() {
        return day == null ? null : day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    /** Exclusive. */
    public @Nullable Instant until() {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant();
    }
}
