package io.duban.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** One server for all contenders, as Duban starts its own: every commit waits for the disk. A database for each of them. */
public final class BenchServer implements AutoCloseable {

    private static final List<String> NAMES = List.of("camunda_full", "camunda_activity", "camunda_rows", "flowable", "plain");

    private final DatabaseServer server;
    private final long pid;

    private BenchServer(DatabaseServer server, long pid) {
        this.server = server;
        this.pid = pid;
    }

    public static BenchServer start(Path folder) throws Exception {
        List<String> preparations = NAMES.stream()
                .flatMap(name -> Stream.of(
                        "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
                        "GRANT ALL ON " + name + ".* TO 'duban'@'127.0.0.1'"))
                .toList();
        Path home = ServerFolder.under(folder);
        DatabaseServer server = EmbeddedServer.start(home, preparations);
        String note = java.nio.file.Files.readString(home.resolve("mariadb.running"));
        return new BenchServer(server, Long.parseLong(note.strip().split(" ")[1]));
    }

    public String url() {
        return server.url();
    }

    public String user() {
        return server.user();
    }

    public String password() {
        return server.password();
    }

    /** With the settings of Duban's own pool, and of its connections. */
    public HikariDataSource pool(String database, int connections) {
        HikariConfig settings = new HikariConfig();
        // Engines look for their tables in every database unless told not to.
        settings.setJdbcUrl(
                server.url().replaceFirst("/duban\\?", "/" + database + "?") + "&nullDatabaseMeansCurrent=true");
        settings.setUsername(server.user());
        settings.setPassword(server.password());
        settings.setMaximumPoolSize(connections);
        settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(settings);
    }

    /** What the server's process has used of the processors. */
    public Duration processorTime() {
        return ProcessHandle.of(pid).flatMap(process -> process.info().totalCpuDuration()).orElseThrow();
    }

    /** Bytes that the server wrote to its redo log since its start. */
    public long logBytes() {
        return status("Innodb_os_log_written");
    }

    /** Statements that the server was sent since its start. */
    public long statements() {
        return status("Questions");
    }

    /** What the server calls itself. */
    public String version() {
        return ask("SELECT VERSION()", 1);
    }

    private long status(String name) {
        return Long.parseLong(ask("SHOW GLOBAL STATUS LIKE '" + name + "'", 2));
    }

    private String ask(String sql, int column) {
        try (Connection connection = java.sql.DriverManager.getConnection(url(), user(), password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(column);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws SQLException {
        server.close();
    }
}
