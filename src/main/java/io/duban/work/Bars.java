package io.duban.work;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.duban.shared.Act;
import io.duban.shared.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What bars from the steps of a block whoever did it to what is decided on there (the journal's codes): some acts
 * whoever is asked, others only where one of the step's roles is this one.
 */
public record Bars(Block block, Set<String> acts, Map<Role, Set<String>> more) {

    public Bars {
        acts = Set.copyOf(acts);
        more = Map.copyOf(more);
    }

    public static Bars from(Block block, Collection<? extends Act> acts) {
        return new Bars(block, codes(acts), Map.of());
    }

    /** The same, and from steps for the role this act too. */
    public Bars andFor(Role role, Act act) {
        Map<Role, Set<String>> added = new HashMap<>(more);
        added.merge(role, Set.of(act.code()), (before, one) -> Stream.concat(before.stream(), one.stream())
                .collect(toUnmodifiableSet()));
        return new Bars(block, acts, added);
    }

    /** From a step that these roles do. */
    public Set<String> at(Collection<Role> roles) {
        return Stream.concat(acts.stream(), roles.stream().flatMap(role -> more.getOrDefault(role, Set.of()).stream()))
                .collect(toUnmodifiableSet());
    }

    private static Set<String> codes(Collection<? extends Act> acts) {
        return acts.stream().map(Act::code).collect(toUnmodifiableSet());
    }
}
