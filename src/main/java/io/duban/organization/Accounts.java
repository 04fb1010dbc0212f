package io.duban.organization;

import io.duban.shared.PersonId;
import java.util.Optional;

/** The accounts for signing in. Whether a password is right is asked of {@link SignIn}. */
public interface Accounts {

    /** The account of this name, whatever its case. */
    Optional<Account> find(String account);

    Optional<Account> find(PersonId id);

    /** Replaces the password; throws {@link io.duban.shared.StaleAggregate} when the person was changed meanwhile. */
    void setPassword(Account account, String hash, boolean mustChange);

    /** The lock-out of this account name ends now and its failures are forgotten. */
    void unlock(String account);
}
