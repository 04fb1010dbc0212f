package io.duban.database;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has read or written, by its key, so that an act reads each thing once; forgotten with
 * the transaction, committed or not, and out of sight of one within it. Without a transaction nothing is remembered.
 * What is at hand may have been changed by others meanwhile: whoever writes it must check its version.
 *
 * @param <K> a key with equality
 * @param <V> something that does not change
 */
public final class ActMemory<K, V> {

    public Optional<V> find(K key) {
        Map<K, V> known = known();
        return known == null ? Optional.empty() : Optional.ofNullable(known.get(key));
    }

    public void keep(K key, V value) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            Map<K, V> known = known();
            (known == null ? begun() : known).put(key, value);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<K, V> known() {
        return (Map<K, V>) TransactionSynchronizationManager.getResource(this);
    }

    private Map<K, V> begun() {
        Map<K, V> begun = new HashMap<>();
        WithTheTransaction.bind(this, begun, () -> {});
        return begun;
    }
}
