package io.duban.journal;

import io.duban.journal.JournalEntry.ActorKind;
import io.duban.shared.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; null means any. {@code words} are the number, title or name of things, {@code person} a name or an
 * account, {@code acts} the codes of acts, the days are days in China, both
 * inclusive, and {@code changedSince} is the first instant.
 */
public record JournalSearch(
        @Nullable Subject subject,
        @Nullable String words,
        @Nullable String person,
        @Nullable List<String> acts,
        @Nullable ActorKind by,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant changedSince) {

    static JournalSearch of(Subject subject) {
        return new JournalSearch(subject, null, null, null, null, null, null, null);
    }
}
