package io.duban.organization;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets few passwords be hashed at once, which is hard work by intention, so that the pages keep the processors they
 * need. The others wait in a short line, of which one network gets no more than half.
 */
@Component
class PasswordLane {

    private static final int LINE = 100;
    private static final int TURNS = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Semaphore free;
    private final int line;
    private final Duration patience;
    private final Map<String, Integer> waiting = new ConcurrentHashMap<>();
    private final List<Semaphore> turns =
            Stream.generate(() -> new Semaphore(1, true)).limit(TURNS).toList();

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
        stand(network, free);
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /**
     * Like {@link #in}, and those of this network about the same name one after another: how long one has to wait goes
     * by how those before it ended, and ten right ones at once are no ten guesses.
     */
    <T> T oneByOne(String network, String name, Supplier<T> work) {
        Semaphore turn = turns.get(Math.floorMod(Objects.hash(network, name), TURNS));
        stand(network, turn);
        try {
            return in(network, work);
        } finally {
            turn.release();
        }
    }

    /** How many of this network stand in the line. */
    int waitingOf(String network) {
        return waiting.getOrDefault(network, 0);
    }

    private void stand(String network, Semaphore gate) {
        int ofNetwork = waiting.merge(network, 1, Integer::sum);
        try {
            if (gate.getQueueLength() >= line || ofNetwork > Math.max(1, line / 2)) {
                throw new PasswordsBusy();
            }
            if (!gate.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PasswordsBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PasswordsBusy();
        } finally {
            leave(network);
        }
    }

    private void leave(String network) {
        waiting.computeIfPresent(network, (any, count) -> count > 1 ? count - 1 : null);
    }
}
