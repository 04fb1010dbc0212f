package io.duban.organization;

import static io.duban.organization.Newcomers.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.organization.SignIn.Outcome;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.NotPermitted;
import io.duban.shared.PersonId;
import io.duban.web.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final Instant LOCK_ENDS = TestClock.START.plus(Duration.ofMinutes(1));

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
    TellFailures tellFailures;

    @Autowired
    SignInAttempts attempts;

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
        Outcome outcome = signIn.attempt(" " + account.toUpperCase(Locale.ROOT), Newcomers.PASSWORD, HERE);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Accepted.class, accepted -> {
            assertThat(accepted.account().id()).isEqualTo(person);
            assertThat(accepted.account().mustChange()).isTrue();
        });
    }

    @Test
    void takesAnAccountThatIsTypedInFullWidth() {
        String wide = account.chars()
                .mapToObj(sign -> Character.toString(sign + 0xFEE0))
                .collect(Collectors.joining());

        assertThat(signIn.attempt(wide, Newcomers.PASSWORD, HERE)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void answersAWrongPasswordAnUnknownAccountAndASwitchedOffOneAlike() {
        assertThat(signIn.attempt(account, "wrong", HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(signIn.attempt("nobody" + account, "wrong", HERE)).isEqualTo(new Outcome.Wrong());
        deactivate.deactivate(person, Newcomers.admin());
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, HERE)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void makesTheNextAttemptWaitAfterFiveFailuresInARow() {
        fail(account, 4);
        assertThat(signIn.attempt(account, "wrong", HERE)).isEqualTo(new Outcome.Locked(LOCK_ENDS));
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, HERE)).isEqualTo(new Outcome.Locked(LOCK_ENDS));

        clock.set(LOCK_ENDS);
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, HERE)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void startsCountingAgainAfterASuccess() {
        fail(account, 4);
        signIn.attempt(account, Newcomers.PASSWORD, HERE);
        fail(account, 4);

        assertThat(signIn.attempt(account, Newcomers.PASSWORD, HERE)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void makesANameThatNobodyHasWaitInTheSameWay() {
        String nobody = "nobody-" + account;
        fail(nobody, 4);

        assertThat(signIn.attempt(nobody, "wrong", HERE)).isEqualTo(new Outcome.Locked(LOCK_ENDS));
        assertThat(events.stream(DomainEvent.class).map(DomainEvent::act)).doesNotContain(PeopleAct.LOCKED);
    }

    @Test
    void answersANameLongerThanAnyAccountWithoutCounting() {
        String longName = "x".repeat(500);
        fail(longName, 6);

        assertThat(signIn.attempt(longName, "wrong", HERE)).isEqualTo(new Outcome.Wrong());
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
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, HERE)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void changesTheOwnPasswordOnce() {
        changePassword.change(Newcomers.PASSWORD, "another good sentence", newcomers.actor(person), HERE);

        assertThat(signIn.attempt(account, Newcomers.PASSWORD, HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(signIn.attempt(account, "another good sentence", HERE)).isInstanceOf(Outcome.Accepted.class);
        assertThat(accounts.find(person).orElseThrow().mustChange()).isFalse();
    }

    @Test
    void refusesTheWrongOldPasswordTheSameAgainAndABadOne() {
        Actor.Person actor = newcomers.actor(person);

        assertThatThrownBy(() -> changePassword.change("wrong", "another good sentence", actor, HERE))
                .isInstanceOf(PasswordRefusal.OldIsWrong.class);
        assertThatThrownBy(() -> changePassword.change(Newcomers.PASSWORD, Newcomers.PASSWORD, actor, HERE))
                .isInstanceOf(PasswordRefusal.Unchanged.class);
        assertThatThrownBy(() -> changePassword.change(Newcomers.PASSWORD, "short", actor, HERE))
                .isInstanceOf(PasswordRefusal.TooShort.class);
    }

    @Test
    void resetsToARandomPasswordThatMustBeChangedAndEndsTheLockOut() {
        fail(account, 5);

        FirstPassword reset = resetPassword.reset(person, null, Newcomers.admin());

        assertThat(signIn.attempt(account, reset.password(), HERE))
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

    @Test
    void waitsTwiceAsLongAfterEachFurtherFailureButNeverLongerThanAnHour() {
        fail(account, 4);
        Duration expected = Duration.ofMinutes(1);
        for (int further = 0; further < 9; further++) {
            Instant now = clock.instant();
            Outcome outcome = signIn.attempt(account, "wrong", HERE);
            assertThat(outcome).isEqualTo(new Outcome.Locked(now.plus(expected)));
            clock.set(now.plus(expected));
            expected = expected.multipliedBy(2).compareTo(Duration.ofHours(1)) < 0
                    ? expected.multipliedBy(2)
                    : Duration.ofHours(1);
        }
    }

    @Test
    void letsTheOwnerInFromElsewhereWhileSomebodyGuesses() {
        fail(account, 6);
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, HERE)).isInstanceOf(Outcome.Locked.class);
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, SignInPlace.of("198.51.100.7", null)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void letsAKnownBrowserInWhereSomebodyOfTheSameNetworkGuesses() {
        SignInPlace browser = new SignInPlace(HERE.network(), "device:" + account);
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, browser)).isInstanceOf(Outcome.Accepted.class);
        fail(account, 6);
        assertThat(signIn.attempt(
                        account, Newcomers.PASSWORD, new SignInPlace(HERE.network(), "device:other" + account)))
                .isInstanceOf(Outcome.Locked.class);
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, browser)).isInstanceOf(Outcome.Accepted.class);
        for (int i = 0; i < 5; i++) {
            signIn.attempt(account, "wrong", browser);
        }
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, browser))
                .as("a stolen browser does not guess without end either")
                .isInstanceOf(Outcome.Locked.class);
    }

    @Test
    void slowsGuessesFromManyAddressesWithoutShuttingTheOwnerOut() {
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, HERE)).isInstanceOf(Outcome.Accepted.class);
        int checked = 0;
        for (int address = 0; address < 40; address++) {
            Outcome outcome = signIn.attempt(account, "wrong", SignInPlace.of("203.0.113." + address, null));
            checked += outcome instanceof Outcome.Wrong ? 1 : 0;
        }
        assertThat(checked).isEqualTo(19);
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, HERE)).isInstanceOf(Outcome.Accepted.class);
        SignInPlace elsewhere = SignInPlace.of("198.51.100.9", null);
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, elsewhere)).isInstanceOf(Outcome.Locked.class);
        clock.advance(Duration.ofMinutes(5));
        assertThat(signIn.attempt(account, Newcomers.PASSWORD, elsewhere)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void countsThoseAtOnceLikeThoseOneAfterAnother() {
        List<Callable<Outcome>> many = IntStream.range(0, 12)
                .mapToObj(guess -> (Callable<Outcome>) () -> signIn.attempt(account, "wrong " + guess, HERE))
                .toList();
        assertThat(AtOnce.all(many)).noneMatch(Outcome.Accepted.class::isInstance);
        assertThat(jdbc.sql("SELECT failures FROM organization_attempt WHERE account = ? AND place = ?")
                        .params(account, HERE.network())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void tellsTheOwnerOnceWhatFailedAndPutsItOnRecord() {
        fail(account, 3);
        signIn.attempt(account, "wrong", SignInPlace.of("2001:db8:1:2:3::4", null));
        Account owner = accounts.find(person).orElseThrow();

        TellFailures.Notice notice = tellFailures.tell(owner).orElseThrow();

        assertThat(notice.attempts()).isEqualTo(4);
        assertThat(notice.networks()).containsExactlyInAnyOrder("192.0.2.1", "2001:db8:1:2::/64");
        assertThat(notice.since()).isEqualTo(TestClock.START);
        assertThat(tellFailures.tell(owner)).isEmpty();
        assertThat(tellFailures.lately(owner)).hasSize(2);
        assertThat(events.stream(DomainEvent.class).map(DomainEvent::act)).contains(PeopleAct.FAILURES_TOLD);
    }

    @Test
    void tellsNothingOfAnAttemptThatIsStillBeingChecked() {
        attempts.begin(account, HERE);

        assertThat(tellFailures.tell(accounts.find(person).orElseThrow())).isEmpty();
    }

    @Test
    void countsGuessesOfTheOldPasswordLikeThoseAtTheDoor() {
        Actor.Person actor = newcomers.actor(person);
        for (int guess = 0; guess < 4; guess++) {
            assertThatThrownBy(() -> changePassword.change("wrong", "another good sentence", actor, HERE))
                    .isInstanceOf(PasswordRefusal.OldIsWrong.class);
        }
        assertThatThrownBy(() -> changePassword.change("wrong", "another good sentence", actor, HERE))
                .isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> changePassword.change(Newcomers.PASSWORD, "another good sentence", actor, HERE))
                .isInstanceOf(TooManyAttempts.class);
        changePassword.change(Newcomers.PASSWORD, "another good sentence", actor, SignInPlace.of("198.51.100.8", null));
        assertThat(tellFailures
                        .tell(accounts.find(person).orElseThrow())
                        .orElseThrow()
                        .attempts())
                .isEqualTo(5);
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            signIn.attempt(name, "wrong", HERE);
        }
    }
}
