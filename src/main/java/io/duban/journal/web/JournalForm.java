package io.duban.journal.web;

import io.duban.journal.JournalEntry.ActorKind;
import io.duban.journal.JournalSearch;
import io.duban.shared.ParametersRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the address of the journal says: {@code subject} is a kind and an id with a colon between, {@code words} a
 * number, title or name, {@code person} a name or account, {@code act} words of an act.
 */
record JournalForm(
        @Nullable String subject,
        @Nullable String words,
        @Nullable String person,
        @Nullable String act,
        @Nullable ActorKind by,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable Instant changedSince) {

    JournalForm {
        words = said(words);
        person = said(person);
        act = said(act);
    }

    /**
     * {@code acts} are the codes of the acts that were named.
     *
     * @throws ParametersRefused for a stretch that ends before it begins, and for what names no subject
     */
    JournalSearch search(@Nullable List<String> acts) {
        if (from != null && until != null && from.isAfter(until)) {
            throw ParametersRefused.because("until", "web.problem.parameter.before", from.toString(), until.toString());
        }
        return new JournalSearch(SubjectText.read(subject), words, person, acts, by, from, until, changedSince);
    }

    public boolean narrows() {
        return subject != null
                || words != null
                || person != null
                || act != null
                || by != null
                || from != null
                || until != null
                || changedSince != null;
    }

    private static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
