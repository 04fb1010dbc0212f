package io.duban.organization;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets few passwords be hashed at once, which is hard work by intention, so that the pages keep the processors they
 * need. The others wait in a short line, of which one network gets no more than half.
 */
@Component
class PasswordLane {

    private static final int LINE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Semaphore free;
    private final int line;
    private final Duration patience;
    private final Map<String, Integer> waiting = new ConcurrentHashMap<>();

    @Autowired
    PasswordLane() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), LINE, PATIENCE);
    }

    PasswordLane(int atOnce, int line, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.line = line;
        this.patience = patience;
    }

    /** Throws {@link PasswordsBusy} when the line is full or does not move. */
    <T> T in(String network, Supplier<T> work) {
        int ofNetwork = waiting.merge(network, 1, Integer::sum);
        try {
            if (free.getQueueLength() >= line || ofNetwork > Math.max(1, line / 2)) {
                throw new PasswordsBusy();
            }
            enter();
        } finally {
            leave(network);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** How many of this network stand in the line. */
    int waitingOf(String network) {
        return waiting.getOrDefault(network, 0);
    }

    private void enter() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PasswordsBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PasswordsBusy();
        }
    }

    private void leave(String network) {
        waiting.computeIfPresent(network, (any, count) -> count > 1 ? count - 1 : null);
    }
}
