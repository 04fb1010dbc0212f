package io.duban.journal;

import io.duban.shared.Subject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything on record. Nothing here changes or removes an entry. */
public interface Entries {

    Optional<Head> head(Subject subject);

    /**
     * Appends to the chain of its subject.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when the chain grew meanwhile: the act may be tried
     *     again as a whole
     */
    void add(JournalEntry entry);

    /** A page of one subject's entries, newest first; {@code before} is the number of the last one seen. */
    List<JournalEntry> ofSubject(Subject subject, @Nullable Integer before, int size);

    /** A page of what was asked for, newest first. */
    List<JournalEntry> search(JournalSearch search, @Nullable JournalPosition after, int size);

    /** A page of everything in the order of the chains; {@code after} is the last one seen. */
    List<JournalEntry> inChainOrder(@Nullable JournalEntry after, int size);

    long count();
}
