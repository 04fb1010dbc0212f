package io.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.BringRenamingsIntoForce;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The unit must sign by 9 January 2020. */
@DubanTest
class DailySweepTest {

    private static final LocalDate DUE = LocalDate.of(2020, 1, 9);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party unit;
    TaskId task;

    @BeforeEach
    void aUnitIsToSign() {
        forgetSweeps();
        walk = new Walk(context);
        unit = walk.party();
        task = walk.issuedTask(unit);
    }

    @AfterEach
    void forgetSweeps() {
        jdbc.sql("DELETE FROM supervision_sweep").update();
    }

    @Test
    void remindsTheDayBeforeTheDueDate() {
        sweep(DUE.minusDays(3));
        assertThat(reminders()).isEmpty();
        sweep(DUE.minusDays(1));
        assertThat(reminders()).containsExactly("BEFORE_DUE 2020-01-08");
    }

    @Test
    void doesNotRemindOnTheDayOnWhichItIsAskedFor() {
        sweep(walk.today());
        assertThat(reminders()).isEmpty();
    }

    @Test
    void goesOnAfterTheDueDateInItsRhythmButNotWithinFiveDays() {
        LocalDate.of(2020, 1, 3).datesUntil(DUE.plusDays(65)).forEach(this::sweep);
        assertThat(reminders())
                .containsExactly(
                        "BEFORE_DUE 2020-01-08", "OVERDUE 2020-01-16", "OVERDUE 2020-02-08", "OVERDUE 2020-03-09");
    }

    @Test
    void doesNotRemindOfWhatWasDone() {
        walk.the(SignFor.class).signFor(task, unit.unit(), unit.officer());
        sweep(DUE.minusDays(1));
        assertThat(reminders()).isEmpty();
    }

    @Test
    void makesUpForDaysOnWhichItDidNotRun() {
        sweep(DUE.minusDays(3));
        sweep(DUE.plusDays(9));
        assertThat(reminders()).containsExactly("OVERDUE 2020-01-18");
    }

    @Test
    void runsOnceADay() {
        assertThat(sweep(DUE.minusDays(1))).isTrue();
        assertThat(sweep(DUE.minusDays(1))).isFalse();
        assertThat(reminders()).hasSize(1);
    }

    @Test
    void beginsAgainAfterACrashWithoutRemindingTwice() {
        LocalDate day = DUE.minusDays(1);
        sweep(day);
        jdbc.sql("UPDATE supervision_sweep SET finished_at = NULL WHERE day = ?")
                .param(day)
                .update();
        jdbc.sql("DELETE FROM supervision_light WHERE id = ?")
                .param(task.toString())
                .update();
        assertThat(sweep(day)).isTrue();
        assertThat(reminders()).hasSize(1);
        assertThat(walk.the(Lights.class).of(List.of(task))).containsKey(task);
        assertThat(sweep(day)).isFalse();
    }

    @Test
    void leavesASweepAloneThatAnotherNodeMayBeAtAndTakesOverABrokenOne() {
        LocalDate day = DUE.minusDays(1);
        at(day);
        walk.the(Sweeps.class).begin(day, walk.clock().instant());
        assertThat(walk.the(DailySweep.class).runUnlessUnderWay(day)).isFalse();
        assertThat(reminders()).isEmpty();
        walk.clock().advance(Duration.ofMinutes(15));
        assertThat(walk.the(DailySweep.class).runUnlessUnderWay(day)).isTrue();
        assertThat(reminders()).hasSize(1);
    }

    @Test
    void saysAfterEveryPageThatItGoesOnAndLeavesOffWhereAnotherNodeTookIt() {
        List<Instant> said = new ArrayList<>();
        assertThat(sweepThatIsTakenAfter(1, said)).as("finished").isFalse();
        assertThat(said).hasSize(2);
        said.clear();
        assertThat(sweepThatIsTakenAfter(Integer.MAX_VALUE, said))
                .as("finished")
                .isTrue();
        assertThat(said).hasSizeGreaterThanOrEqualTo(2);
    }

    /** Whether it comes to its end though another node takes it after it has gone on so often. */
    private boolean sweepThatIsTakenAfter(int times, List<Instant> said) {
        AtomicBoolean finished = new AtomicBoolean();
        Sweeps sweeps = new Sweeps() {
            @Override
            public Optional<Sweep> find(LocalDate day) {
                return Optional.empty();
            }

            @Override
            public boolean begin(LocalDate day, Instant at) {
                return true;
            }

            @Override
            public boolean takeOver(Sweep broken, Instant at) {
                said.add(at);
                return said.size() <= times;
            }

            @Override
            public void finish(LocalDate day, Instant at) {
                finished.set(true);
            }

            @Override
            public Optional<LocalDate> lastFinishedBefore(LocalDate day) {
                return Optional.empty();
            }
        };
        new DailySweep(
                        sweeps,
                        walk.the(BringRenamingsIntoForce.class),
                        walk.the(RemindOfDueDates.class),
                        walk.the(RefreshLights.class),
                        walk.clock())
                .run(DUE);
        return finished.get();
    }

    @Test
    void notesLatenessOnceWithAnEntryInTheJournal() {
        sweep(DUE);
        assertThat(duty().lateNoted()).isNull();
        sweep(DUE.plusDays(1));
        sweep(DUE.plusDays(2));
        assertThat(duty().lateNoted()).isNotNull();
        assertThat(journal("SupervisionAct.LATENESS_NOTED")).isOne();
    }

    @Test
    void aTimerNotesLatenessAndRemindsOnce() {
        at(DUE.plusDays(1));
        noteLateness();
        noteLateness();
        assertThat(reminders()).containsExactly("OVERDUE 2020-01-10");
        assertThat(journal("SupervisionAct.LATENESS_NOTED")).isOne();
        assertThat(journal("SupervisionAct.REMINDED")).isOne();
    }

    @Test
    void aTimerDoesNotRemindAgainWithinFiveDays() {
        sweep(DUE.minusDays(1));
        at(DUE.plusDays(1));
        noteLateness();
        assertThat(reminders()).containsExactly("BEFORE_DUE 2020-01-08");
        assertThat(duty().lateNoted()).isNotNull();
    }

    @Test
    void theDrawnTimerOfTheProcessNotesLatenessByItself() {
        walk.on("2020-01-10");
        assertThat(duty().lateNoted()).isNotNull();
        assertThat(reminders()).containsExactly("OVERDUE 2020-01-10");
    }

    @Test
    void remindersAreThereForTheUnitsDigest() {
        sweep(DUE.minusDays(1));
        List<Reminder> digest = walk.the(Reminders.class)
                .since(List.of(unit.unit()), walk.clock().instant().minusSeconds(60), 10);
        assertThat(digest).singleElement().satisfies(reminder -> {
            assertThat(reminder.step().inAnyVersion()).isEqualTo(TestSteps.SIGN_FOR);
            assertThat(reminder.title()).isEqualTo(walk.task(task).title());
            assertThat(reminder.dueOn()).isEqualTo(DUE);
        });
        assertThat(walk.the(Reminders.class)
                        .since(List.of(unit.unit()), walk.clock().instant(), 10))
                .isEmpty();
    }

    private boolean sweep(LocalDate day) {
        at(day);
        return walk.the(DailySweep.class).run(day);
    }

    private void at(LocalDate day) {
        walk.clock().set(day.atTime(6, 30).atZone(BusinessTime.ZONE).toInstant());
    }

    private void noteLateness() {
        walk.the(NoteLateness.class).of(duty().id(), new Actor.Timer("task-life"));
    }

    private Duty duty() {
        return walk.the(Duties.class).ofTask(task).stream()
                .filter(duty -> duty.step().isSameStepAs(TestSteps.SIGN_FOR))
                .findFirst()
                .orElseThrow();
    }

    private List<String> reminders() {
        return jdbc.sql(
                        "SELECT CONCAT(kind, ' ', sent_on) FROM supervision_reminder WHERE task_id = ? ORDER BY sent_at, sent_on")
                .param(task.toString())
                .query(String.class)
                .list();
    }

    private long journal(String act) {
        return jdbc.sql("SELECT COUNT(*) FROM journal_entry WHERE subject_id = ? AND act = ?")
                .params(task.toString(), act)
                .query(Long.class)
                .single();
    }
}
