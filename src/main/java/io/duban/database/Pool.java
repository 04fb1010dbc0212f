package io.duban.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The pool. While the database is known to be away it refuses at once, so that nobody waits for nothing; while it is
 * only busy it lets people wait for a free connection.
 */
public class Pool extends HikariDataSource {

    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(30);

    private @Nullable DatabaseWatch watch;

    /** Before the first connection is asked for. */
    void watchedBy(DatabaseWatch over) {
        this.watch = over;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long giveUpAt = System.nanoTime() + LONGEST_WAIT_NANOS;
        while (true) {
            refuseWhileAway();
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException noneFree) {
                if (System.nanoTime() - giveUpAt > 0) {
                    throw noneFree;
                }
            }
        }
    }

    private void refuseWhileAway() throws SQLException {
        if (watch != null && !watch.answers()) {
            throw new SQLTransientConnectionException("The database is away: " + watch.condition(), "08001");
        }
    }
}
