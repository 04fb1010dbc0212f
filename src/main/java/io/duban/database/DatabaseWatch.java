package io.duban.database;

import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database twice a second whether it is there, so that nobody else has to find out by waiting. When it stops
 * answering, whoever waits for it is cut off at once.
 */
public final class DatabaseWatch implements AutoCloseable {

    /** {@code GONE}: nobody listens there. {@code SILENT}: somebody listens and does not answer. */
    public enum Condition {
        ANSWERS,
        GONE,
        SILENT
    }

    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int PAUSE_MILLIS = 500;
    private static final int PATIENCE_SECONDS = 3;
    private static final long SILENCE_THAT_ENDS_IT = TimeUnit.MINUTES.toNanos(2);
    private static final int SHUTTING_DOWN = 1053;

    private final DatabaseServer server;
    private final Connections connections;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "database-watch");
    private volatile Condition condition = Condition.ANSWERS;
    private volatile long since = System.nanoTime();
    private @Nullable Connection probe;

    DatabaseWatch(DatabaseServer server, Connections connections) {
        this.server = server;
        this.connections = connections;
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    Connections connections() {
        return connections;
    }

    public Condition condition() {
        return condition;
    }

    public boolean answers() {
        return condition == Condition.ANSWERS;
    }

    @Override
    public void close() {
        ending.countDown();
    }

    private void watch() {
        try {
            do {
                become(ask());
            } while (!ending.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            forgetProbe();
        }
    }

    private Condition ask() {
        long asked = System.nanoTime();
        try {
            if (probe == null) {
                probe = Connections.open(server);
            }
            if (probe.isValid(PATIENCE_SECONDS)) {
                return Condition.ANSWERS;
            }
            forgetProbe();
            return hasWaited(asked) ? Condition.SILENT : askAnew();
        } catch (SQLException failure) {
            forgetProbe();
            return conditionBy(failure);
        }
    }

    /** The probe alone was ended, by a time limit of the server or by somebody's hand, or the server is gone. */
    private Condition askAnew() throws SQLException {
        probe = Connections.open(server);
        return Condition.ANSWERS;
    }

    private static boolean hasWaited(long since) {
        return System.nanoTime() - since >= TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    }

    /** A server that says why it does not let one in is there, unless it says that it is about to leave. */
    private static Condition conditionBy(SQLException failure) {
        if (failure.getErrorCode() != 0) {
            return failure.getErrorCode() == SHUTTING_DOWN ? Condition.GONE : Condition.ANSWERS;
        }
        boolean silent = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SocketTimeoutException && isReading(cause));
        return silent ? Condition.SILENT : Condition.GONE;
    }

    private static boolean isReading(Throwable timeout) {
        return String.valueOf(timeout.getMessage()).startsWith("Read");
    }

    private void become(Condition now) {
        if (now == condition) {
            endSilence();
            return;
        }
        boolean wasThere = answers();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
        condition = now;
        since = System.nanoTime();
        if (now == Condition.ANSWERS) {
            log.warn(DatabaseWords.line("database.watch.back", seconds));
            return;
        }
        log.error(DatabaseWords.line(now == Condition.GONE ? "database.watch.gone" : "database.watch.silent"));
        if (wasThere) {
            connections.cutAll();
        }
    }

    private void endSilence() {
        if (condition == Condition.SILENT && System.nanoTime() - since > SILENCE_THAT_ENDS_IT) {
            since = System.nanoTime();
            server.endForItsSilence();
        }
    }

    private void forgetProbe() {
        if (probe != null) {
            Connections.cut(probe);
            probe = null;
        }
    }
}
