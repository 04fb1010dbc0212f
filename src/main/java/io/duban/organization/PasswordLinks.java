package io.duban.organization;

import io.duban.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** The links by which people set their first passwords; nobody has more than one. */
public interface PasswordLinks {

    /** The last day of a link that is made today. */
    LocalDate lastDay(LocalDate today);

    /** Takes the place of the one that the person had. */
    void put(PasswordLink link);

    /** Only for somebody at work, and not after its last day. */
    Optional<PasswordLink> open(String digest, LocalDate today);

    /** Whether it was still there: of two who use it at once, one does. */
    boolean use(PasswordLink link);

    /** Whatever this person has leads nowhere from now on. */
    void end(PersonId owner);
}
