package io.duban.journal;

import io.duban.journal.JournalEntry.ActorKind;
import io.duban.shared.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything on record. Nothing here changes or removes an entry. */
public interface Entries {

    /** The last entries of these subjects, in a map that may be changed; a subject without entries is left out. */
    Map<Subject, Head> heads(Collection<Subject> subjects);

    /**
     * Appends each to the chain of its subject.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when a chain grew meanwhile: the act may be tried
     *     again as a whole
     */
    void add(List<JournalEntry> entries);

    /**
     * Appends as {@link #add} does, in one statement, if these heads are still the last entries of their subjects, of
     * which there must be one at least; else does nothing and gives back false. A few entries only.
     */
    boolean follow(Collection<Head> heads, List<JournalEntry> entries);

    /** A part of a subject's chain: by this kind of actor, between these numbers, both exclusive; null means any. */
    record Part(
            Subject subject,
            @Nullable ActorKind by,
            @Nullable Integer before,
            @Nullable Integer since) {}

    /** The newest first. */
    List<JournalEntry> ofSubject(Part part, int size);

    /** A page of what was asked for, newest first. */
    List<JournalEntry> search(EntryFilter filter, @Nullable JournalPosition after, int size);

    /** The ids of the subjects of a kind that have an entry of this instant or later. */
    Set<UUID> changed(Subject.Kind kind, Instant since);

    /** The codes of all acts on record. */
    List<String> acts();

    /** A page of everything in the order of the chains; {@code after} is the last one seen. */
    List<JournalEntry> inChainOrder(@Nullable JournalEntry after, int size);

    long count();
}
