package io.duban.web;

import io.duban.organization.Account;
import io.duban.shared.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as the session keeps it. It holds no roles: those are read anew for every request, so that what an
 * admin takes away is gone at once.
 */
public record SignedIn(UUID person, String account, String displayName, boolean mustChange) implements UserDetails {

    private static final long serialVersionUID = 1;

    public static SignedIn of(Account account) {
        return new SignedIn(account.id().value(), account.account(), account.name(), account.mustChange());
    }

    public PersonId id() {
        return new PersonId(person);
    }

    /** The same person once the password was changed. */
    public SignedIn withOwnPassword() {
        return new SignedIn(person, account, displayName, false);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    /** Never kept: the session must not hold a hash. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return account;
    }
}
