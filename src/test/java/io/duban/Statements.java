package io.duban;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How often an act talks to the database, as the server itself counts it in the act's own session. */
public final class Statements {

    /** An act that may fail in any way. */
    public interface Act {
        void run() throws Exception;
    }

    private final JdbcClient database;
    private final TransactionOperations transactions;

    public Statements(ApplicationContext context) {
        this.database = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(TransactionOperations.class);
    }

    /** The act runs inside one transaction, so that it keeps to one session. */
    public long of(Act act) {
        Long counted = transactions.execute(status -> {
            long before = asked();
            perform(act);
            return asked() - before - 1;
        });
        return counted;
    }

    private static void perform(Act act) {
        try {
            act.run();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private long asked() {
        return database.sql("SHOW SESSION STATUS LIKE 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
