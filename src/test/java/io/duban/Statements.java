package io.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    /** The act runs inside one transaction, so that it keeps to one session; what it leaves to its end counts as well. */
    public long of(Act act) {
        AtomicLong asked = new AtomicLong();
        transactions.executeWithoutResult(status -> {
            long before = asked();
            perform(act);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCompletion() {
                    asked.set(asked() - before - 1);
                }
            });
        });
        assertThat(asked).hasPositiveValue();
        return asked.get();
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
