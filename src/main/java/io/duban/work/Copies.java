package io.duban.work;

import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies to read, with their readers. */
public interface Copies {

    void add(Copy copy, Collection<PersonId> readers);

    Optional<Copy> find(CopyId id);

    /** The copy, where it was sent to this person and not withdrawn before it was read. */
    Optional<Copy> find(CopyId id, PersonId reader);

    /** Notes that the person reads it, the first time only. */
    void read(CopyId id, PersonId reader, Instant at);

    /** From whoever has not read it; how many that were. */
    int withdraw(CopyId id);

    /** What was sent to the person and not withdrawn, the last first; one statement. */
    List<ReceivedCopy> received(PersonId reader, Page page);

    /** What the person has not read yet, the last first; one statement. */
    List<ReceivedCopy> unread(PersonId reader, int size);

    /** What the person sent, the last first. */
    List<SentCopy> sent(PersonId sender, Page page);

    /** So many, those sent before the copy only; null for the first page. */
    record Page(@Nullable CopyId after, int size) {}
}
