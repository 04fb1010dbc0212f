package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static java.util.stream.Collectors.toMap;

import io.duban.shared.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An admin makes first passwords for everybody who has none, as a list to hand out. It is shown once: nothing keeps it,
 * and each of them must be changed at the first sign-in.
 */
@Component
public class HandOutPasswords {

    /** Of more people in one act no list is made; the others get theirs by the next one. */
    public static final int MOST = 500;

    private static final int EVERYBODY = 100_000;

    private final Accounts accounts;
    private final Passwords passwords;
    private final ResetPassword reset;
    private final DueList due;

    HandOutPasswords(Accounts accounts, Passwords passwords, ResetPassword reset, DueList due) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.reset = reset;
        this.due = due;
    }

    /**
     * Who waits for a first password.
     *
     * @param untold at work, and nobody knows their password
     * @param unused have got a first password and have never signed in
     */
    public record Due(int untold, int unused) {}

    /** A first password that the caller has made. */
    public record Given(String account, String password) {

        @Override
        public String toString() {
            return "Given[" + account + "]";
        }
    }

    @Transactional(readOnly = true)
    public Due due(Actor.Person who) {
        who.asAnywhere(ADMIN);
        return accounts.due();
    }

    /**
     * At most {@value #MOST}, by unit and name. With {@code unusedToo} also those get a new one who never used theirs,
     * and the one they had ends.
     */
    @Transactional
    public List<DueList.Line> handOut(boolean unusedToo, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        return due.lines(unusedToo, account -> {
            String password = passwords.random();
            reset.give(account, passwords.hashOfRandom(password), admin);
            return password;
        });
    }

    /** Refuses whoever does not wait for a first password, and passwords that break the rules. */
    @Transactional
    public void give(List<Given> given, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        Map<String, Account> due = accounts.due(true, EVERYBODY).stream().collect(toMap(Account::account, one -> one));
        for (Given one : given) {
            Account account = due.remove(one.account().strip().toLowerCase(Locale.ROOT));
            if (account == null) {
                throw new RosterRefusal.NoFirstPasswordDue(one.account());
            }
            String password = passwords.givenOrRandom(account.account(), one.password());
            reset.give(account, passwords.hash(password), admin);
        }
    }
}
