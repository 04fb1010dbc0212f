package io.duban.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The limit: what any of them has to write, and nothing else. For an act the open item is read and deleted, the task is
 * moved on, its document and an entry of the journal are written, and the next item is opened, by hand-written JDBC in
 * one transaction.
 */
final class PlainRows implements Contender {

    private static final List<String> TABLES = List.of(
            "CREATE TABLE task (id CHAR(36) PRIMARY KEY, step VARCHAR(40) NOT NULL, version INT NOT NULL)",
            "CREATE TABLE item (id CHAR(36) PRIMARY KEY, task_id CHAR(36) NOT NULL, step VARCHAR(40) NOT NULL,"
                    + " unit INT NOT NULL, since TIMESTAMP(6) NOT NULL, KEY (task_id, step, unit))",
            "CREATE TABLE document (id CHAR(36) PRIMARY KEY, task_id CHAR(36) NOT NULL, words TEXT NOT NULL)",
            "CREATE TABLE journal (task_id CHAR(36) NOT NULL, position CHAR(36) NOT NULL, act VARCHAR(40) NOT NULL,"
                    + " done_at TIMESTAMP(6) NOT NULL, PRIMARY KEY (task_id, position))");

    private final HikariDataSource pool;

    PlainRows(HikariDataSource pool) throws SQLException {
        this.pool = pool;
        try (Connection connection = pool.getConnection()) {
            for (String table : TABLES) {
                write(connection, table);
            }
        }
    }

    @Override
    public String name() {
        return "plain JDBC, six statements";
    }

    @Override
    public List<Stage> year(int tasks, int units) {
        List<String> keys = IntStream.range(0, tasks)
                .mapToObj(task -> UUID.randomUUID().toString())
                .toList();
        List<String> steps = List.copyOf(PeerModels.STEPS.keySet());
        try (Connection connection = pool.getConnection()) {
            for (String key : keys) {
                write(connection, "INSERT INTO task VALUES (?, 'signFor', 0)", key);
                for (int unit = 0; unit < units; unit++) {
                    open(connection, key, steps.get(0), unit);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        List<Stage> stages = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            String step = steps.get(at);
            String next = at + 1 < steps.size() ? steps.get(at + 1) : "next";
            boolean eachUnit = PeerModels.STEPS.get(step);
            boolean nextOfEach = PeerModels.STEPS.getOrDefault(next, false);
            List<Runnable> acts = new ArrayList<>();
            for (int unit = 0; unit < (eachUnit ? units : 1); unit++) {
                int one = unit;
                // The first of several ends opens what comes next for all of them, which is no more rows than it is.
                List<Integer> opens = eachUnit && nextOfEach
                        ? List.of(one)
                        : one > 0 ? List.of() : nextOfEach ? IntStream.range(0, units).boxed().toList() : List.of(0);
                keys.forEach(key -> acts.add(() -> act(key, step, one, next, opens)));
            }
            stages.add(Stage.of(step, acts));
        }
        return stages;
    }

    private void act(String key, String step, int unit, String next, List<Integer> opens) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            String item = read(connection, key, step, unit);
            write(connection, "DELETE FROM item WHERE id = ?", item);
            write(connection, "UPDATE task SET step = ?, version = version + 1 WHERE id = ?", next, key);
            write(connection, "INSERT INTO document VALUES (?, ?, ?)", UUID.randomUUID().toString(), key, "已完成。");
            write(
                    connection,
                    "INSERT INTO journal VALUES (?, ?, ?, ?)",
                    key,
                    UUID.randomUUID().toString(),
                    step,
                    Timestamp.from(Instant.now()));
            for (int opened : opens) {
                open(connection, key, next, opened);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void open(Connection connection, String key, String step, int unit) throws SQLException {
        write(
                connection,
                "INSERT INTO item VALUES (?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                key,
                step,
                unit,
                Timestamp.from(Instant.now()));
    }

    private static String read(Connection connection, String key, String step, int unit) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(
                "SELECT id FROM item WHERE task_id = ? AND step = ? AND unit = ? FOR UPDATE")) {
            asked.setString(1, key);
            asked.setString(2, step);
            asked.setInt(3, unit);
            try (ResultSet found = asked.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.execute();
        }
    }

    @Override
    public boolean isConflict(Throwable failure) {
        return false;
    }

    @Override
    public void close() {
        pool.close();
    }
}
