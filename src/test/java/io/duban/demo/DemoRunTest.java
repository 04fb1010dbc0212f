package io.duban.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.database.DatabaseRefused;
import io.duban.organization.Newcomers;
import io.duban.organization.SignIn;
import io.duban.organization.SignIn.Outcome;
import io.duban.shared.ClockMoved;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;

/** The beginning of the history: the plan is entered, handed in, issued, and the first units sign for their tasks. */
@DemoTest
class DemoRunTest {

    /** Entering the plan, handing it in, approving it; after these come signatures, objections and answers. */
    private static final int PLANNING = 3;

    private static final int SOME = 20;

    @Autowired
    ApplicationContext context;

    @Autowired
    DemoRun run;

    @Autowired
    DemoStateMapper state;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @BeforeEach
    void begin() {
        // Other tests have moved the one clock that all engines of this process share.
        context.publishEvent(new ClockMoved(context.getBean(DemoClock.class).instant()));
        run.loadPeople();
    }

    @Test
    void tellsOnAfterACutWithoutDoublingAnything() {
        int begun = state.find().orElseThrow().stepsDone();
        tell(run, PLANNING + SOME);
        tell(another(), SOME);
        int done = state.find().orElseThrow().stepsDone();
        assertThat(done).isEqualTo(begun + PLANNING + 2 * SOME);
        assertThat(count("FROM plan_plan WHERE state = 'ISSUED'")).isOne();
        assertThat(count("FROM task_task")).isEqualTo(count("FROM plan_item"));
        assertThat(count("FROM task_responsibility WHERE signed_at IS NOT NULL"))
                .isEqualTo(acts("SIGNED_FOR"))
                .isPositive();
        assertThat(acts("SIGNED_FOR") + acts("OBJECTED") + acts("OBJECTION_INSISTED") + acts("OBJECTION_ADJUSTED"))
                .isEqualTo(done - PLANNING);
        assertThat(state.find().orElseThrow().finished()).isFalse();
    }

    @Test
    void loadsThePeopleOnce() {
        long people = count("FROM organization_person");
        run.loadPeople();
        another().loadPeople();
        assertThat(count("FROM organization_person")).isEqualTo(people).isPositive();
    }

    @Test
    void saysOnItsPagesThatItIsStillBeingMade() {
        DemoAdvice pages = context.getBean(DemoAdvice.class);
        assertThat(pages.today()).isBefore(pages.toldUntil());
    }

    @Test
    void letsDemoPeopleInWithTheSharedPassword() {
        SignIn signIn = context.getBean(SignIn.class);
        assertThat(signIn.attempt("song.yanqiu", DemoRun.PASSWORD, Newcomers.HERE))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(signIn.attempt("song.yanqiu", "another", Newcomers.HERE)).isInstanceOf(Outcome.Wrong.class);
    }

    @Test
    void refusesADatabaseInUse() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM demo_state").update();
            assertRefused(run::loadPeople, "database.refused.inUse");
            status.setRollbackOnly();
        });
    }

    @Test
    void leavesADatabaseOnWhichNothingElseStarts() {
        MockEnvironment environment = new MockEnvironment();
        DemoLeftBehind guard = new DemoLeftBehind(state, environment);
        assertRefused(guard::afterPropertiesSet, "database.refused.demo");
        // What only reads may look at it.
        environment.setProperty("duban.command", "verify-journal");
        guard.afterPropertiesSet();
    }

    private static void assertRefused(Runnable start, String key) {
        assertThatThrownBy(start::run).isInstanceOf(DatabaseRefused.class).hasMessageContaining(key);
    }

    private DemoRun another() {
        return context.getAutowireCapableBeanFactory().createBean(DemoRun.class);
    }

    private static void tell(DemoRun run, int acts) {
        AtomicInteger left = new AtomicInteger(acts);
        run.tell(() -> left.getAndDecrement() > 0);
    }

    private long acts(String act) {
        return count("FROM journal_entry WHERE act = 'TaskAct." + act + "'");
    }

    private long count(String rest) {
        return jdbc.sql("SELECT COUNT(*) " + rest).query(Long.class).single();
    }
}
