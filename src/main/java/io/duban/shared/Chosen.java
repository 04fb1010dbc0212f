package io.duban.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was ticked in a list of a form. */
public final class Chosen {

    private Chosen() {}

    /** In their order, each once. A blank one stands for nothing, and so does a list that was not sent. */
    public static <T> Set<T> of(@Nullable Collection<@Nullable T> sent) {
        Set<T> chosen = new LinkedHashSet<>();
        if (sent != null) {
            for (T one : sent) {
                if (one != null) {
                    chosen.add(one);
                }
            }
        }
        return Collections.unmodifiableSet(chosen);
    }
}
