package io.duban.demo;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs the history, and later every move of the clock, on one thread in the background. */
@Component
@DemoOnly
class Demo implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final Duration LONGEST_ACT = Duration.ofSeconds(20);

    private final DemoRun run;
    private final DemoClock clock;
    private final Greeting greeting;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "demo"));
    private final AtomicBoolean moving = new AtomicBoolean();
    private volatile @Nullable Exception failure;
    private volatile boolean ending;

    Demo(DemoRun run, DemoClock clock, Greeting greeting) {
        this.run = run;
        this.clock = clock;
        this.greeting = greeting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        run.loadPeople();
        greeting.print();
        worker.execute(this::tell);
    }

    /** Moves the clock forward by whole days; false while it is already being moved. */
    boolean moveForward(int days) {
        if (!moving.compareAndSet(false, true)) {
            return false;
        }
        worker.execute(() -> {
            try {
                run.passDaysUntil(clock.instant().plus(Duration.ofDays(days)));
            } catch (RuntimeException broken) {
                fail(broken);
            } finally {
                moving.set(false);
            }
        });
        return true;
    }

    boolean moving() {
        return moving.get();
    }

    /** Why the history or a move of the clock stopped; null when nothing did. */
    @Nullable
    Exception failure() {
        return failure;
    }

    /** Lets the act that is being done end, so that stopping Duban breaks nothing off. */
    @Override
    public void destroy() throws InterruptedException {
        ending = true;
        worker.shutdown();
        if (!worker.awaitTermination(LONGEST_ACT.toSeconds(), TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private void tell() {
        moving.set(true);
        try {
            run.tell(() -> !ending);
        } catch (RuntimeException broken) {
            fail(broken);
        } finally {
            moving.set(false);
        }
    }

    private void fail(RuntimeException broken) {
        failure = broken;
        log.error("The demonstration stopped; starting Duban again goes on from here", broken);
    }
}
