package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An admin makes links by which those who have no password yet set their first one, as a list to hand out. It is shown
 * once: what a link proves itself with is kept as a digest only.
 */
@Component
public class HandOutLinks {

    /** Of more people in one act no list is made; the others get theirs by the next one. */
    public static final int MOST = HandOutPasswords.MOST;

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final DueList due;
    private final OrganizationJournal journal;
    private final Clock clock;

    HandOutLinks(
            Accounts accounts,
            Passwords passwords,
            PasswordLinks links,
            DueList due,
            OrganizationJournal journal,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.due = due;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * At most {@value #MOST}, by unit and name. With {@code unusedToo} also those get one who never used what they were
     * given, a password or a link, and that ends. {@code secret} of each line is the link's own part.
     */
    @Transactional
    public List<DueList.Line> handOut(boolean unusedToo, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        LocalDate until = links.lastDay(BusinessTime.today(clock));
        return due.lines(unusedToo, account -> give(account, until, admin));
    }

    /** The last day of a link that is made today. */
    public LocalDate lastDay() {
        return links.lastDay(BusinessTime.today(clock));
    }

    private String give(Account account, LocalDate until, Actor.Person admin) {
        // Nobody knows the password that stands here until the owner sets one: a first one told before is over as well.
        accounts.setPassword(account, passwords.hashOfRandom(passwords.random()), true);
        accounts.unlock(account.account());
        String secret = passwords.random();
        links.put(new PasswordLink(account.id(), SecretDigest.of(secret), until));
        journal.publish(journal.about(ACCOUNT, account.id(), PeopleAct.PASSWORD_LINK_MADE, admin)
                .changing("until", null, until));
        return secret;
    }
}
