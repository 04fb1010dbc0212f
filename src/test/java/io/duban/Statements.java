package io.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    private final ApplicationContext context;

    public Statements(ApplicationContext context) {
        this.database = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(TransactionOperations.class);
        this.context = context;
    }

    /** What the act sends, and of it Duban's own by their names in the mappers. */
    public record Cost(long all, List<String> own) {}

    /** As {@link #of}; only in an application that has {@link OwnStatements}. */
    public Cost cost(Act act) {
        AtomicLong all = new AtomicLong();
        List<String> own = context.getBean(OwnStatements.class).sentWhile(() -> all.set(of(act)));
        return new Cost(all.get(), own);
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
