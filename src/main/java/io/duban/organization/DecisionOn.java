package io.duban.organization;

import io.duban.shared.Act;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A decision that is to be taken: on what, by which roles of which unit, and the acts (the journal's codes) that bar
 * whoever did them.
 */
public record DecisionOn(UUID matter, UnitId unit, List<Role> roles, List<String> barring) {

    public DecisionOn {
        roles = List.copyOf(roles);
        barring = List.copyOf(barring);
    }

    public static DecisionOn of(UUID matter, UnitId unit, Role... roles) {
        return new DecisionOn(matter, unit, List.of(roles), List.of());
    }

    public DecisionOn barredBy(Collection<? extends Act> acts) {
        return new DecisionOn(matter, unit, roles, acts.stream().map(Act::code).toList());
    }

    /** Those of these whose act bars them. */
    List<Involvement> barredAmong(List<Involvement> involved) {
        return involved.stream().filter(one -> barring.contains(one.act())).toList();
    }
}
