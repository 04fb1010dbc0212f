package io.duban.database;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Settings that are read in every act and changed a few times a year. A change made here is seen at once, by the act
 * that makes it and, from its commit on, by all; one made on another node within a minute.
 *
 * @param <K> what a setting belongs to
 * @param <V> the setting, which does not change once it was read
 */
public final class KeptSettings<K, V> {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 1000;

    private final Function<K, V> read;
    private final LoadingCache<K, V> kept;

    public KeptSettings(Function<K, V> read) {
        this.read = read;
        this.kept = Caffeine.newBuilder()
                .expireAfterWrite(LONGEST)
                .maximumSize(MOST)
                .build(read::apply);
    }

    public V get(K key) {
        return TransactionSynchronizationManager.hasResource(this) ? read.apply(key) : kept.get(key);
    }

    /** To be said by whoever changes any of them, in the transaction of the change. */
    public void changed() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            kept.invalidateAll();
        } else if (!TransactionSynchronizationManager.hasResource(this)) {
            WithTheTransaction.bind(this, true, kept::invalidateAll);
        }
    }
}
