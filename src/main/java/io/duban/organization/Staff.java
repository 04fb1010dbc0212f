package io.duban.organization;

import io.duban.shared.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All persons on record, for those who change them. */
public interface Staff {

    /** Throws {@link io.duban.shared.Missing} when there is none. */
    Person get(PersonId id);

    Optional<Person> byAccount(String account);

    boolean isEmpty();

    /** Inserts new persons with one password for all of them. */
    void add(Collection<Person> persons, String passwordHash, boolean mustChange);

    /** Everybody, those who were switched off too, by account; two statements for each 500. */
    List<Person> everyone();

    /** Inserts new persons with a password that nobody was told. */
    void take(Collection<Person> persons, String passwordHash);

    /**
     * Writes name, phone, activity and roles; throws {@link io.duban.shared.StaleAggregate} when the person was changed
     * since it was read.
     */
    void save(Person person);

    /** The active admins; until the end of the transaction nobody else may change who they are. */
    Set<PersonId> lockedAdmins();

    /** Active people with a role in one of the units of this person, by name; at most 200. */
    List<Person> colleagues(PersonId id);
}
