package io.duban.demo;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs the history, and later every move of the clock, on one thread in the background. What fails is tried again from
 * where it is, for people hand in and timers run at the same time: a lost race must not be the end.
 */
@Component
@DemoOnly
class Demo implements DisposableBean {

    /** What became of the wish to move the clock. */
    enum Move {
        MOVING,
        BUSY,
        TELLING
    }

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final Duration LONGEST_ACT = Duration.ofSeconds(20);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    /** Fewer failures in a row are races that were lost, of which nobody need be told. */
    private static final int TOLD_FROM = 3;

    private final DemoRun run;
    private final DemoClock clock;
    private final DemoStateMapper state;
    private final Greeting greeting;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "demo"));
    private final AtomicBoolean moving = new AtomicBoolean();
    private final CountDownLatch ending = new CountDownLatch(1);
    private final AtomicInteger failures = new AtomicInteger();

    Demo(DemoRun run, DemoClock clock, DemoStateMapper state, Greeting greeting) {
        this.run = run;
        this.clock = clock;
        this.state = state;
        this.greeting = greeting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        run.loadPeople();
        greeting.print();
        moving.set(true);
        worker.execute(this::work);
    }

    /**
     * Moves the clock forward by whole days; pressed again while it moves, or before the history stands, it does not.
     */
    Move moveForward(int days) {
        if (!state.find().orElseThrow().finished()) {
            return Move.TELLING;
        }
        if (!moving.compareAndSet(false, true)) {
            return Move.BUSY;
        }
        try {
            state.setMoveUntil(clock.instant().plus(Duration.ofDays(days)));
            worker.execute(this::work);
            return Move.MOVING;
        } catch (RuntimeException notBegun) {
            moving.set(false);
            throw notBegun;
        }
    }

    boolean moving() {
        return moving.get();
    }

    /** Whether something goes wrong again and again; it is being tried on, and over when it worked. */
    boolean failed() {
        return failures.get() >= TOLD_FROM;
    }

    /** Lets the act that is being done end, so that stopping Duban breaks nothing off. */
    @Override
    public void destroy() throws InterruptedException {
        ending.countDown();
        worker.shutdown();
        if (!worker.awaitTermination(LONGEST_ACT.toSeconds(), TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private void work() {
        try {
            while (!isEnding() && !isDone()) {
                await(Math.min(FIRST_PAUSE_MILLIS << Math.min(failures.get(), 10), LONGEST_PAUSE_MILLIS));
            }
        } finally {
            moving.set(false);
        }
    }

    private boolean isDone() {
        try {
            run.tell(() -> !isEnding());
            run.moveOn(() -> !isEnding());
            failures.set(0);
            return true;
        } catch (RuntimeException broken) {
            failures.incrementAndGet();
            log.warn("The demonstration did not get on and tries again", broken);
            return false;
        }
    }

    private boolean isEnding() {
        return ending.getCount() == 0;
    }

    private void await(long millis) {
        try {
            if (ending.await(millis, TimeUnit.MILLISECONDS)) {
                log.info("The demonstration goes on at the next start");
            }
        } catch (InterruptedException stopped) {
            ending.countDown();
        }
    }
}
