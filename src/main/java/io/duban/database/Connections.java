package io.duban.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Opens the pool's connections to the server, wherever it listens by now, and can cut all of them. */
final class Connections extends AbstractDataSource {

    private static final Logger log = LoggerFactory.getLogger(Connections.class);
    // Longer than any statement may take; that a server hangs is found out by the watch and much sooner.
    private static final int LONGEST_SILENCE_MILLIS = 600_000;

    private final DatabaseServer server;
    private final Set<Connection> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    Connections(DatabaseServer server) {
        this.server = server;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = open(server);
        if (!ConnectionUrl.limitsSilence(server.url())) {
            connection.setNetworkTimeout(Runnable::run, LONGEST_SILENCE_MILLIS);
        }
        open.add(connection);
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException("the server's own account is the only one");
    }

    /** Left to the address, which says how long to wait. */
    @Override
    public void setLoginTimeout(int seconds) {
        log.trace("Connections wait as long as their address says, not {} s", seconds);
    }

    /** One more connection, which gives up within seconds when the server takes it but does not answer. */
    static Connection open(DatabaseServer server) throws SQLException {
        Connection connection =
                DriverManager.getConnection(ConnectionUrl.impatient(server.url()), server.user(), server.password());
        Wire.belongsTo(connection);
        return connection;
    }

    /** Whoever waits for an answer on one of them fails at once instead of waiting on. */
    void cutAll() {
        List<Connection> all;
        synchronized (open) {
            all = new ArrayList<>(open);
            open.clear();
        }
        for (Connection connection : all) {
            cut(connection);
        }
    }

    static void cut(Connection connection) {
        try {
            Wire.cut(connection);
            connection.abort(Runnable::run);
        } catch (SQLException | IOException gone) {
            log.debug("A connection was cut already", gone);
        }
    }
}
