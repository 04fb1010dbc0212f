package io.duban.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.NestedExceptionUtils;

/**
 * Looks whether a server keeps what Duban writes, before anything is written: version, characters, isolation,
 * strictness, time zone.
 */
final class ServerCheck {

    private static final int WRONG_ACCOUNT = 1045;
    private static final int NO_ACCESS_TO_DATABASE = 1044;
    private static final int NO_DATABASE = 1049;

    private ServerCheck() {}

    /** Refuses a server that cannot be reached or that would change, mix up or silently cut what is stored. */
    static void check(DatabaseServer server) {
        String address = ConnectionUrl.withoutSecrets(server.url());
        try (Connection connection = Connections.open(server)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            check(settings(connection), address);
        } catch (SQLException failure) {
            throw refusal(failure, server, address);
        }
    }

    private static DatabaseRefused refusal(SQLException failure, DatabaseServer server, String address) {
        return switch (failure.getErrorCode()) {
            case WRONG_ACCOUNT -> new DatabaseRefused(failure, "database.refused.account", server.user(), address);
            case NO_DATABASE, NO_ACCESS_TO_DATABASE ->
                new DatabaseRefused(failure, "database.refused.missing", server.user(), address);
            default -> new DatabaseRefused(failure, "database.refused.unreachable", address, reason(failure));
        };
    }

    /** "Connection refused" or "unknown host", which the driver wraps in what it itself noticed. */
    private static String reason(SQLException failure) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
    }

    static void check(Map<String, String> settings, String address) {
        ServerVersion version = ServerVersion.of(value(settings, "version"));
        if (!version.isSupported()) {
            throw new DatabaseRefused("database.refused.version", version);
        }
        refuseUnless(!value(settings, "database").isEmpty(), "database.refused.noDatabase", address);
        String characters = value(settings, "character_set_database");
        refuseUnless(
                characters.equals("utf8mb4"), "database.refused.characters", value(settings, "database"), characters);
        // MariaDB before 11.1 knows only the older name.
        String isolation = settings.getOrDefault("transaction_isolation", value(settings, "tx_isolation"));
        refuseUnless(isolation.equals("READ-COMMITTED"), "database.refused.isolation", isolation);
        String mode = value(settings, "sql_mode");
        boolean strict = mode.contains("STRICT_TRANS_TABLES") || mode.contains("STRICT_ALL_TABLES");
        refuseUnless(strict, "database.refused.mode", mode);
        String zone = value(settings, "time_zone");
        refuseUnless(zone.equals("+00:00") || zone.equals("UTC"), "database.refused.zone", zone);
    }

    private static void refuseUnless(boolean fine, String key, Object... arguments) {
        if (!fine) {
            throw new DatabaseRefused(key, arguments);
        }
    }

    private static String value(Map<String, String> settings, String name) {
        return settings.getOrDefault(name, "");
    }

    /** The session's own values, as a connection of the pool will see them. */
    private static Map<String, String> settings(Connection connection) throws SQLException {
        Map<String, String> settings = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet variables = statement.executeQuery(
                        "SHOW VARIABLES WHERE Variable_name IN ('version',"
                                + " 'character_set_database', 'transaction_isolation', 'tx_isolation', 'sql_mode', 'time_zone')")) {
            while (variables.next()) {
                settings.put(variables.getString(1).toLowerCase(Locale.ROOT), variables.getString(2));
            }
        }
        String database = connection.getCatalog();
        settings.put("database", database == null ? "" : database);
        return settings;
    }
}
