package io.duban.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Talks to our own server on its loopback port with the account made for it. */
record ServerConsole(int port, String password) {

    static final String ACCOUNT = "duban";
    static final String DATABASE = "duban";

    String url() {
        return ConnectionUrl.complete("jdbc:mysql://127.0.0.1:" + port + "/" + DATABASE + "?sslMode=DISABLED");
    }

    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Asks the server to write everything down and end; it is still ending when this returns. */
    void shutDown() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(ConnectionUrl.impatient(url()), ACCOUNT, password);
    }
}
