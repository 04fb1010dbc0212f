package io.duban.work;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.util.Optional;
import java.util.Set;

/** Keeps who prepares a step that waits, and what was prepared. */
public interface Preparing {

    /** The open step, which nobody else ends or gives away until the transaction is over; one statement. */
    Optional<OpenItem> lock(String id);

    /** The same, and so with every other step that is open about the same thing. */
    Optional<OpenItem> lockWithOthers(String id);

    /** From now on this person prepares it; the words say what is asked. */
    void begun(OpenItem item, PersonId by, String words, PersonId askedBy);

    /** Whoever it waits for does it again; {@code by} hands it back with these words. */
    void handedBack(OpenItem item, String words, PersonId by);

    /** The same, and nothing was handed back. */
    void recalled(OpenItem item);

    /** The same for whatever the person prepares in other units than these, where that one still works. */
    void left(PersonId by, Set<UnitId> stillIn);
}
