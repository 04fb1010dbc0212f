package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin gives somebody a new password, which ends a lock-out and must be changed at the next sign-in. */
@Component
public class ResetPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final OrganizationJournal journal;

    ResetPassword(Accounts accounts, Passwords passwords, OrganizationJournal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** Without a given password a random one is made. Refuses one that breaks the rules. */
    @Transactional
    public FirstPassword reset(PersonId id, @Nullable String given, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        OwnRights.mustBeAnothers(id, admin);
        Account account = accounts.find(id).orElseThrow(() -> new Missing(id));
        String password = passwords.givenOrRandom(account.account(), given);
        give(account, passwords.hash(password), admin);
        return new FirstPassword(id, password);
    }

    void give(Account account, String hash, Actor.Person admin) {
        accounts.setPassword(account, hash, true);
        accounts.unlock(account.account());
        journal.publish(journal.about(ACCOUNT, account.id(), PeopleAct.PASSWORD_RESET, admin));
    }
}
