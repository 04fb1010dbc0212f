package io.duban.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What this node saw or wrote last, of things that others change as well: a guess, which the statement that goes by it
 * must prove. Nothing of a transaction that is rolled back is remembered.
 *
 * @param <K> what it belongs to
 * @param <V> what was seen, which does not change
 */
public final class LastSeen<K, V> {

    private static final int MOST = 10_000;

    private final Cache<K, V> seen = Caffeine.newBuilder().maximumSize(MOST).build();

    public Optional<V> find(K key) {
        return Optional.ofNullable(seen.getIfPresent(key));
    }

    /** From the commit of the running transaction on; without one nothing is remembered. */
    public void written(Map<K, V> things) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Map<K, V> all = new HashMap<>(things);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    seen.putAll(all);
                }
            });
        }
    }
}
