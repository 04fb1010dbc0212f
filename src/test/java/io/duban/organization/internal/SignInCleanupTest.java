package io.duban.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.organization.Newcomers;
import io.duban.organization.SignIn;
import io.duban.organization.SignInPlace;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class SignInCleanupTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    SignInCleanup cleanup;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.set(TestClock.START);
    }

    @Test
    void forgetsStrangersAfterADayButNotWhatAnOwnerWasNotToldYet() {
        Newcomers newcomers = new Newcomers(context);
        String owner = newcomers.account(newcomers.person());
        String nobody = "nobody-" + owner;
        signIn.attempt(owner, "wrong", Newcomers.HERE);
        signIn.attempt(nobody, "wrong", Newcomers.HERE);
        assertThat(rows(nobody)).isEqualTo(2);
        clock.advance(Duration.ofDays(2));

        cleanup.forget();

        assertThat(rows(nobody)).isZero();
        assertThat(rows(owner)).isEqualTo(1);
    }

    @Test
    void keepsTheTableBounded() {
        for (int address = 0; address < 30; address++) {
            signIn.attempt(
                    "nobody-" + address + Newcomers.unique(), "wrong", SignInPlace.of("203.0.113." + address, null));
        }
        cleanup.forgetDownTo(10);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM organization_attempt")
                        .query(Long.class)
                        .single())
                .isEqualTo(10);
    }

    private long rows(String account) {
        return jdbc.sql("SELECT COUNT(*) FROM organization_attempt WHERE account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }
}
