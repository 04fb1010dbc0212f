package io.duban.demo;

import io.duban.shared.Actor;
import io.duban.shared.DueJobs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the history, act by act, under the moved clock. Each act is one transaction together with the count of acts
 * done, so a run that is cut off goes on where it stopped.
 */
@Component
@DemoOnly
class DemoRun {

    /** Everybody's in the demonstration, and nobody's anywhere else. */
    static final String PASSWORD = "duban-demo-2020";

    static final Actor.Timer TIMER = new Actor.Timer(DemoOnly.PROFILE);
    private static final Logger log = LoggerFactory.getLogger(DemoRun.class);

    private final DemoPeople people;
    private final DemoHistory history;
    private final Scene scene;
    private final DemoClock clock;
    private final DemoStateMapper state;
    private final DueJobs dueJobs;
    private final DemoDays days;
    private final TransactionOperations transaction;

    DemoRun(
            DemoPeople people,
            DemoHistory history,
            Scene scene,
            DemoClock clock,
            DemoStateMapper state,
            DueJobs dueJobs,
            DemoDays days,
            TransactionOperations transaction) {
        this.people = people;
        this.history = history;
        this.scene = scene;
        this.clock = clock;
        this.state = state;
        this.dueJobs = dueJobs;
        this.days = days;
        this.transaction = transaction;
    }

    /**
     * The people, so that somebody can sign in; everything else follows in {@link #tell}. Refuses a database in which
     * there are people already, and leaves nothing behind there.
     */
    void loadPeople() {
        if (state.find().isEmpty()) {
            transaction.executeWithoutResult(status -> {
                clock.begin();
                people.load();
                state.setProgress(0, history.steps().size());
            });
        }
    }

    /** Tells the history on from where it stands, until its end or until, between two acts, it may not go on. */
    void tell(BooleanSupplier goOn) {
        DemoState reached = state.find().orElseThrow();
        if (reached.finished()) {
            return;
        }
        List<Step> steps = history.steps();
        dueJobs.undisturbed(() -> {
            long began = System.nanoTime();
            int done = reached.stepsDone();
            if (done > 0) {
                days.end();
            }
            while (done < steps.size() && goOn.getAsBoolean()) {
                act(steps.get(done), ++done, steps.size());
            }
            if (done == steps.size()) {
                days.pass(DemoHistory.TODAY, () -> true);
                clock.moveTo(DemoHistory.TODAY);
                state.setFinished(clock.instant());
                log.info("The sample plan's history stands: {} acts in {} s", done, secondsSince(began));
            }
        });
    }

    private void act(Step step, int done, int total) {
        days.pass(step.at(), () -> true);
        clock.moveTo(step.at());
        try {
            transaction.executeWithoutResult(status -> {
                step.act().on(scene);
                state.setProgress(done, total);
            });
        } catch (RuntimeException refused) {
            throw new IllegalStateException("act " + done + " of the history, at " + step.at(), refused);
        }
        dueJobs.runDueJobs();
    }

    /**
     * Lets the days pass one by one, each with its timers, its sweep and its seal, up to the moment that was written
     * down, or until, between two days, it may not go on. What broke off is gone on with at the day at which it did.
     */
    void moveOn(BooleanSupplier goOn) {
        Instant until = state.find().orElseThrow().moveUntil();
        if (until == null) {
            return;
        }
        dueJobs.undisturbed(() -> {
            days.end();
            days.pass(until, goOn);
            if (goOn.getAsBoolean()) {
                clock.moveTo(until);
                dueJobs.runDueJobs();
                state.setMoveUntil(null);
            }
        });
    }

    private static long secondsSince(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }
}
