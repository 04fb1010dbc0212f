package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.duban.DubanTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionManager;

@DubanTest
class PoolTest {

    private final ApplicationContext application;
    private final DataSource pool;
    private final JdbcClient jdbc;

    @Autowired
    PoolTest(ApplicationContext application, DataSource pool, JdbcClient jdbc) {
        this.application = application;
        this.pool = pool;
        this.jdbc = jdbc;
    }

    @Test
    void isTheOnlyOneWithTheOnlyTransactionManager() {
        assertThat(application.getBeansOfType(DataSource.class).values())
                .singleElement()
                .isInstanceOf(HikariDataSource.class);
        assertThat(application.getBeansOfType(TransactionManager.class).values())
                .singleElement()
                .isInstanceOf(JdbcTransactionManager.class);
    }

    @Test
    void readsWhatIsCommittedInUtc() {
        String asked = "SHOW VARIABLES WHERE Variable_name IN ('transaction_isolation', 'tx_isolation', 'time_zone')";
        List<String> told =
                jdbc.sql(asked).query((row, number) -> row.getString(2)).list();
        assertThat(told).contains("+00:00", "READ-COMMITTED").doesNotContain("REPEATABLE-READ");
    }

    /** The engine and our own batches find a lost race by these counts. */
    @Test
    void batchesSayForEachRowWhetherItWasFound() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            execute(connection, "CREATE TEMPORARY TABLE database_batch (id INT PRIMARY KEY, version INT)");
            execute(connection, "INSERT INTO database_batch VALUES (1, 0), (2, 7), (3, 0), (4, 0), (5, 0)");
            String update = "UPDATE database_batch SET version = version + 1 WHERE id = ? AND version = 0";
            try (PreparedStatement statement = connection.prepareStatement(update)) {
                for (int id = 1; id <= 5; id++) {
                    statement.setInt(1, id);
                    statement.addBatch();
                }
                assertThat(statement.executeBatch()).containsExactly(1, 0, 1, 1, 1);
            }
            execute(connection, "DROP TEMPORARY TABLE database_batch");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
