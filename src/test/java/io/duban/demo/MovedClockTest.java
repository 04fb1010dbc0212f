package io.duban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.database.OwnDatabase;
import io.duban.organization.People;
import io.duban.shared.BusinessTime;
import io.duban.shared.ClockMoved;
import io.duban.shared.DueJobs;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.supervision.DailySweep;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.web.AtOnce;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * The clock is moved over due days while others act: people sign, the engine's own threads work, the sweep begins. Whoever
 * tells the history after this finds tasks signed for that the history means to sign for, hence a database of its own.
 */
@DemoTest
@ContextConfiguration(initializers = OwnDatabase.Other.class)
class MovedClockTest {

    private static final int BEGUN = 5;

    @Autowired
    ApplicationContext context;

    @Autowired
    DemoRun run;

    @Autowired
    DemoClock clock;

    @Autowired
    DemoStateMapper state;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DueJobs dueJobs;

    @BeforeEach
    void issueThePlan() {
        context.publishEvent(new ClockMoved(clock.instant()));
        run.loadPeople();
        AtomicInteger left =
                new AtomicInteger(BEGUN - state.find().orElseThrow().stepsDone());
        run.tell(() -> left.getAndDecrement() > 0);
        state.setFinished(clock.instant());
    }

    @AfterEach
    void theHistoryIsNotTold() {
        jdbc.sql("UPDATE demo_state SET finished_at = NULL, move_until = NULL").update();
    }

    @Test
    void getsThereWhileOthersActAndTheEngineWorks() {
        Instant until = wish(12);
        AtomicBoolean arrived = new AtomicBoolean();
        List<Callable<Boolean>> all = new ArrayList<>();
        all.add(() -> {
            try {
                goOn(() -> true);
            } finally {
                arrived.set(true);
            }
            return true;
        });
        all.add(() -> again(arrived, dueJobs::runDueJobs));
        all.add(() -> again(arrived, dueJobs::runDueJobs));
        all.add(() -> again(arrived, () -> context.getBean(DailySweep.class).run(BusinessTime.today(clock))));
        all.add(() -> again(arrived, this::signSomething));
        AtOnce.all(all);

        assertThat(clock.instant()).isAfterOrEqualTo(until);
        assertThat(state.find().orElseThrow().moveUntil()).isNull();
        // The last day may have gone to one of the others, who lost a race; the next look at it ends it.
        context.getBean(DailySweep.class).run(BusinessTime.today(clock));
        assertSwept(until);
        // Who signed last may have left a job that nobody looked for any more.
        dueJobs.runDueJobs();
        assertThat(dueJobs.runDueJobs()).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_RU_INCIDENT")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void goesOnAfterARestartInTheMiddle() {
        Instant until = wish(6);
        AtomicInteger days = new AtomicInteger(2);
        run.moveOn(() -> days.getAndDecrement() > 0);
        assertThat(clock.instant()).isBefore(until);
        assertThat(state.find().orElseThrow().moveUntil()).isNotNull();

        DemoRun restarted = context.getAutowireCapableBeanFactory().createBean(DemoRun.class);
        restarted.moveOn(() -> true);

        assertThat(clock.instant()).isAfterOrEqualTo(until);
        assertSwept(until);
    }

    @Test
    void goesOnWithADayThatBrokeOffInTheMiddle() {
        LocalDate next = BusinessTime.today(clock).plusDays(1);
        Instant until = wish(1);
        // The clock stands on the new day, and the process ended before its sweep did.
        clock.moveTo(next.atTime(7, 0).atZone(BusinessTime.ZONE).toInstant());
        jdbc.sql("INSERT INTO supervision_sweep (day, started_at) VALUES (?, ?)")
                .params(next, Timestamp.from(clock.instant()))
                .update();

        run.moveOn(() -> true);

        assertSwept(until);
    }

    @Test
    void getsThereThoughAJobFailsForGood() {
        TaskId task = whoseYearCannotBegin();
        Instant until = wish(8);

        run.moveOn(() -> true);

        assertThat(clock.instant()).isAfterOrEqualTo(until);
        assertSwept(until);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_RU_INCIDENT")
                        .query(Long.class)
                        .single())
                .as("told to the admins")
                .isOne();
        jdbc.sql("UPDATE task_task SET state = 'ISSUED' WHERE id = ?")
                .param(task.toString())
                .update();
        jdbc.sql("UPDATE ACT_RU_JOB SET RETRIES_ = 1 WHERE RETRIES_ = 0").update();
        dueJobs.runDueJobs();
        jdbc.sql("DELETE FROM ACT_RU_INCIDENT").update();
    }

    /** All units have signed, and the task says that it is over. */
    private TaskId whoseYearCannotBegin() {
        TaskId task = new TaskId(UUID.fromString(
                jdbc.sql("SELECT task_id FROM task_responsibility WHERE signed_at IS NULL ORDER BY task_id LIMIT 1")
                        .query(String.class)
                        .single()));
        while (signSomething(task)) {
            continue;
        }
        jdbc.sql("UPDATE task_task SET state = 'COMPLETED' WHERE id = ?")
                .param(task.toString())
                .update();
        return task;
    }

    private Instant wish(int days) {
        Instant until = clock.instant().plus(Duration.ofDays(days));
        state.setMoveUntil(until);
        return until;
    }

    /** As the background thread does: what lost a race is gone on with. */
    private void goOn(BooleanSupplier may) {
        List<RuntimeException> lost = new ArrayList<>();
        while (true) {
            try {
                run.moveOn(may);
                return;
            } catch (RuntimeException failure) {
                lost.add(failure);
                assertThat(lost).as("it gets on").hasSizeLessThan(50);
            }
        }
    }

    private static boolean again(AtomicBoolean end, Runnable work) {
        int done = 0;
        while (!end.get()) {
            try {
                work.run();
                done++;
            } catch (RuntimeException lostRace) {
                // The other side of the race; here only the move has to get on.
                done++;
            }
        }
        return done > 0;
    }

    private void signSomething() {
        signSomething(null);
    }

    /** False when nothing is left to sign; null: of any task. */
    private boolean signSomething(TaskId of) {
        Optional<List<String>> found = jdbc.sql("SELECT r.task_id, r.unit_id, g.person_id FROM task_responsibility r"
                        + " JOIN organization_grant g ON g.unit_id = r.unit_id AND g.role = 'OFFICER'"
                        + " WHERE r.signed_at IS NULL AND (? IS NULL OR r.task_id = ?) ORDER BY RAND() LIMIT 1")
                .params(of == null ? null : of.toString(), of == null ? null : of.toString())
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
        found.ifPresent(open -> context.getBean(SignFor.class)
                .signFor(
                        new TaskId(UUID.fromString(open.get(0))),
                        new UnitId(UUID.fromString(open.get(1))),
                        context.getBean(People.class).actor(new PersonId(UUID.fromString(open.get(2))))));
        return found.isPresent();
    }

    /** A finished day has caught up with every day before that broke off. */
    private void assertSwept(Instant until) {
        assertThat(jdbc.sql("SELECT day FROM supervision_sweep WHERE finished_at IS NOT NULL ORDER BY day DESC LIMIT 1")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.ofInstant(until, BusinessTime.ZONE));
    }
}
