package io.duban.shared;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things by what they are called, as {@link NameRule} tells names apart. Several may share a name. */
public final class ByName<T> {

    private final Map<String, Set<T>> things = new HashMap<>();

    public void add(String name, T thing) {
        things.computeIfAbsent(NameRule.spelled(name), spelled -> new LinkedHashSet<>())
                .add(thing);
    }

    /** A thing that is not called so stays as it is. */
    public void remove(String name, T thing) {
        things.getOrDefault(NameRule.spelled(name), new LinkedHashSet<>()).remove(thing);
    }

    /** In the order in which they came to the name. */
    public List<T> called(String name) {
        return List.copyOf(things.getOrDefault(NameRule.spelled(name), Set.of()));
    }
}
