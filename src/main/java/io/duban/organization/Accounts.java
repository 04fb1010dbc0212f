package io.duban.organization;

import io.duban.shared.PersonId;
import java.util.List;
import java.util.Optional;

/** The accounts for signing in. Whether a password is right is asked of {@link SignIn}. */
public interface Accounts {

    /** The account of this name, whatever its case. */
    Optional<Account> find(String account);

    Optional<Account> find(PersonId id);

    /** How many at work wait for a first password. */
    HandOutPasswords.Due due();

    /** By account, at most {@code limit}; with {@code unusedToo} also those who have one and never signed in. */
    List<Account> due(boolean unusedToo, int limit);

    /**
     * Replaces the password, and ends the link by which one could be set; throws
     * {@link io.duban.shared.StaleAggregate} when the person was changed meanwhile.
     */
    void setPassword(Account account, String hash, boolean mustChange);

    /** Whoever has to wait under this account name need not any longer, and the failures are forgotten. */
    void unlock(String account);
}
