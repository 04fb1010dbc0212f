package io.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.organization.SignIn.Outcome;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.NotPermitted;
import io.duban.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DubanTest
@RecordApplicationEvents
class SignInTest {

    private static final Instant LOCK_ENDS = TestClock.START.plus(Duration.ofMinutes(15));

    @Autowired
    ApplicationContext context;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    ChangePassword changePassword;

    @Autowired
    ResetPassword resetPassword;

    @Autowired
    UnlockAccount unlockAccount;

    @Autowired
    Deactivate deactivate;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Newcomers newcomers;
    PersonId person;
    String account;

    @BeforeEach
    void makeAnAccount() {
        clock.set(TestClock.START);
        newcomers = new Newcomers(context);
        person = newcomers.person();
        account = newcomers.account(person);
    }

    @AfterEach
    void resetClock() {
        clock.set(TestClock.START);
    }

    @Test
    void acceptsTheRightPasswordWhateverTheCaseOfTheAccount() {
        Outcome outcome = signIn.attempt(" " + account.toUpperCase(Locale.ROOT), Newcomers.PASSWORD);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Accepted.class, accepted -> {
            assertThat(accepted.account().id()).isEqualTo(person);
            assertThat(accepted.account().mustChange()).isTrue();
        });
    }

    @Test
    void answersAWrongPasswordAnUnknownAccountAndASwitchedOffOneAlike() {
        assertThat(signIn.attempt(account, "wrong")).isEqualTo(new Outcome.Wrong());
        assertThat(signIn.attempt("nobody" + account, "wrong")).isEqualTo(new Outcome.Wrong());
        deactivate.deactivate(person, Newcomers.admin());
        assertThat(signIn.attempt(account, Newcomers.PASSWORD)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void locksAfterFiveFailuresInARowForFifteenMinutes() {
        fail(account, 4);
        assertThat(signIn.attempt(account, "wrong")).isEqualTo(new Outcome.Locked(LOCK_ENDS));
        assertThat(signIn.attempt(account, Newcomers.PASSWORD)).isEqualTo(new Outcome.Locked(LOCK_ENDS));

        clock.set(LOCK_ENDS);
        assertThat(signIn.attempt(account, Newcomers.PASSWORD)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void startsCountingAgainAfterASuccess() {
        fail(account, 4);
        signIn.attempt(account, Newcomers.PASSWORD);
        fail(account, 4);

        assertThat(signIn.attempt(account, Newcomers.PASSWORD)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void locksANameThatNobodyHasInTheSameWay() {
        String nobody = "nobody-" + account;
        fail(nobody, 4);

        assertThat(signIn.attempt(nobody, "wrong")).isEqualTo(new Outcome.Locked(LOCK_ENDS));
        assertThat(events.stream(DomainEvent.class).map(DomainEvent::act)).doesNotContain(PeopleAct.LOCKED);
    }

    @Test
    void answersANameLongerThanAnyAccountWithoutCounting() {
        String longName = "x".repeat(500);
        fail(longName, 6);

        assertThat(signIn.attempt(longName, "wrong")).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void publishesTheLockOutForTheJournal() {
        fail(account, 5);

        DomainEvent event = events.stream(DomainEvent.class)
                .filter(one -> one.act() == PeopleAct.LOCKED)
                .findFirst()
                .orElseThrow();
        assertThat(event.subject().id()).isEqualTo(person.value());
        assertThat(event.actor()).isInstanceOf(Actor.Timer.class);
    }

    @Test
    void isUnlockedByAnAdminOnly() {
        fail(account, 5);

        assertThatThrownBy(() -> unlockAccount.unlock(person, newcomers.actor(person)))
                .isInstanceOf(NotPermitted.class);
        unlockAccount.unlock(person, Newcomers.admin());
        assertThat(signIn.attempt(account, Newcomers.PASSWORD)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void changesTheOwnPasswordOnce() {
        changePassword.change(Newcomers.PASSWORD, "another good sentence", newcomers.actor(person));

        assertThat(signIn.attempt(account, Newcomers.PASSWORD)).isEqualTo(new Outcome.Wrong());
        assertThat(signIn.attempt(account, "another good sentence")).isInstanceOf(Outcome.Accepted.class);
        assertThat(accounts.find(person).orElseThrow().mustChange()).isFalse();
    }

    @Test
    void refusesTheWrongOldPasswordTheSameAgainAndABadOne() {
        Actor.Person actor = newcomers.actor(person);

        assertThatThrownBy(() -> changePassword.change("wrong", "another good sentence", actor))
                .isInstanceOf(PasswordRefusal.OldIsWrong.class);
        assertThatThrownBy(() -> changePassword.change(Newcomers.PASSWORD, Newcomers.PASSWORD, actor))
                .isInstanceOf(PasswordRefusal.Unchanged.class);
        assertThatThrownBy(() -> changePassword.change(Newcomers.PASSWORD, "short", actor))
                .isInstanceOf(PasswordRefusal.TooShort.class);
    }

    @Test
    void resetsToARandomPasswordThatMustBeChangedAndEndsTheLockOut() {
        fail(account, 5);

        FirstPassword reset = resetPassword.reset(person, null, Newcomers.admin());

        assertThat(signIn.attempt(account, reset.password()))
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> assertThat(accepted.account().mustChange()).isTrue());
        assertThatThrownBy(() -> resetPassword.reset(person, null, newcomers.actor(person)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void keepsPasswordsOutOfTheDatabaseTheEventsAndTheLog() {
        FirstPassword reset = resetPassword.reset(person, null, Newcomers.admin());

        String stored = jdbc.sql("SELECT password_hash FROM organization_person WHERE id = ?")
                .param(person.toString())
                .query(String.class)
                .single();
        assertThat(stored).startsWith("{bcrypt}").doesNotContain(reset.password());
        assertThat(events.stream(DomainEvent.class).map(DomainEvent::toString))
                .noneMatch(text -> text.contains(reset.password()) || text.contains(stored));
        assertThat(reset.toString()).doesNotContain(reset.password());
        assertThat(accounts.find(person).orElseThrow().toString()).doesNotContain(stored);
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            signIn.attempt(name, "wrong");
        }
    }
}
