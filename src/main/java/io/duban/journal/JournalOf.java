package io.duban.journal;

import io.duban.shared.Slice;
import io.duban.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One subject's entries, for its page. Whether the reader may see the subject is the caller's question. */
@Component
public class JournalOf {

    private static final int PAGE = 20;

    private final Entries entries;

    JournalOf(Entries entries) {
        this.entries = entries;
    }

    /** Newest first; {@code after} is the key of the page before, null for the first page. */
    public Slice<JournalEntry> subject(Subject subject, @Nullable Integer after) {
        return Slice.of(entries.ofSubject(subject, after, PAGE + 1), PAGE, entry -> Integer.toString(entry.seq()));
    }
}
