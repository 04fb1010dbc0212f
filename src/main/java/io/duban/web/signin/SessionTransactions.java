package io.duban.web.signin;

import io.duban.shared.RetryPause;
import io.duban.shared.RetryRule;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The transactions in which sessions are written, each a few times: what is written stands in the session and not in
 * the database, so doing it again after a lost race is harmless, and nobody is told of a race about a page that he only
 * reads.
 */
class SessionTransactions implements TransactionOperations {

    private static final int TRIES = 4;

    private final TransactionOperations once;
    private final RetryRule lostRace;

    SessionTransactions(TransactionOperations once, RetryRule lostRace) {
        this.once = once;
        this.lostRace = lostRace;
    }

    @Override
    public <T> @Nullable T execute(TransactionCallback<T> action) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once.execute(action);
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !lostRace.worthRetrying(failure)) {
                    throw failure;
                }
                RetryPause.after(attempt);
            }
        }
    }
}
