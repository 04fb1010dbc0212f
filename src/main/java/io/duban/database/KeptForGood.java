package io.duban.database;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Function;

/**
 * What never changes once it is there, kept at hand after it was read once: the ten thousand that were asked for last.
 *
 * @param <K> what it belongs to, by an id that is never given twice
 * @param <V> what belongs to it, which does not change
 */
public final class KeptForGood<K, V> {

    private static final int MOST = 10_000;

    private final LoadingCache<K, V> kept;

    public KeptForGood(Function<K, V> read) {
        this.kept = Caffeine.newBuilder().maximumSize(MOST).build(read::apply);
    }

    public V get(K key) {
        return kept.get(key);
    }
}
