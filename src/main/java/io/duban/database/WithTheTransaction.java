package io.duban.database;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something of the running transaction's own, out of the way while another one runs within it, and gone with its end.
 */
final class WithTheTransaction implements TransactionSynchronization {

    private final Object key;
    private final Object value;
    private final Runnable end;

    private WithTheTransaction(Object key, Object value, Runnable end) {
        this.key = key;
        this.value = value;
        this.end = end;
    }

    /** Binds the value, to be found under the key; the end comes after the commit, or after what is rolled back. */
    static void bind(Object key, Object value, Runnable end) {
        TransactionSynchronizationManager.bindResource(key, value);
        TransactionSynchronizationManager.registerSynchronization(new WithTheTransaction(key, value, end));
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, value);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
        end.run();
    }
}
