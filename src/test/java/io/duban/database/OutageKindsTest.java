package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.duban.DubanTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a connection says that is lost in the middle of whatever it is used for. */
@DubanTest
class OutageKindsTest {

    private final DataSource pool;
    private final JdbcClient jdbc;

    @Autowired
    OutageKindsTest(DataSource pool, JdbcClient jdbc) {
        this.pool = pool;
        this.jdbc = jdbc;
    }

    @Test
    void isToldByAQuery() throws SQLException {
        assertIsTold("SELECT ?", statement -> catchThrowable(statement::executeQuery));
    }

    @Test
    void isToldByTheFirstRowOfABatch() throws SQLException {
        assertIsTold(
                "DO ?",
                statement -> catchThrowable(() -> {
                    statement.addBatch();
                    statement.setInt(1, 2);
                    statement.addBatch();
                    statement.executeBatch();
                }));
    }

    @Test
    void isToldByWhatWasPreparedBefore() throws SQLException {
        assertIsTold("DO ?", statement -> {
            catchThrowable(statement::executeUpdate);
            return catchThrowable(statement::executeUpdate);
        });
    }

    @Test
    void isToldByACommit() throws SQLException {
        assertIsTold(
                "DO ?",
                statement -> catchThrowable(() -> statement.getConnection().commit()));
    }

    /** A rollback cannot be had either; what failed first may say nothing of the database. */
    @Test
    void isToldByWhatARollbackAddsToAFailure() throws SQLException {
        assertIsTold("DO ?", statement -> {
            IllegalStateException first = new IllegalStateException("the engine's own words");
            first.addSuppressed(catchThrowable(() -> statement.getConnection().rollback()));
            return first;
        });
    }

    @Test
    void isNotToldWhereTheDatabaseRefusesAStatement() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement wrong = connection.prepareStatement("SELECT nothing FROM nowhere")) {
            assertThat(Outage.isCauseOf(catchThrowable(wrong::executeQuery))).isFalse();
        }
    }

    private void assertIsTold(String sql, Function<PreparedStatement, Throwable> use) throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setInt(1, 1);
        kill(connection);
        Throwable failure = use.apply(statement);
        // The pool rolls back what it takes back, which fails as well on some of them.
        catchThrowable(connection::close);
        assertThat(Outage.isCauseOf(failure)).as(String.valueOf(failure)).isTrue();
    }

    private void kill(Connection connection) throws SQLException {
        try (PreparedStatement asking = connection.prepareStatement("SELECT CONNECTION_ID()");
                var answer = asking.executeQuery()) {
            answer.next();
            jdbc.sql("KILL " + answer.getLong(1)).update();
        }
    }
}
