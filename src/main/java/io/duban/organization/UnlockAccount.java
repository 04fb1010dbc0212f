package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin ends the lock-out that followed too many failed attempts to sign in. */
@Component
public class UnlockAccount {

    private final Accounts accounts;
    private final OrganizationJournal journal;

    UnlockAccount(Accounts accounts, OrganizationJournal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    @Transactional
    public void unlock(PersonId id, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        OwnRights.mustBeAnothers(id, admin);
        Account account = accounts.find(id).orElseThrow(() -> new Missing(id));
        accounts.unlock(account.account());
        journal.publish(journal.about(ACCOUNT, id, PeopleAct.UNLOCKED, admin)
                .changing("lockedUntil", account.lockedUntil(), null));
    }
}
