package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a task: the plan's office, or of a child the unit that broke its parent down.
 *
 * @param origin what a child comes from; null for a task that the plan states
 * @param guests units that were asked at one of its steps though they may have no part in it
 */
public record Oversight(UnitId unit, @Nullable Origin origin, Set<UnitId> guests) {

    public Oversight {
        guests = Set.copyOf(guests);
    }

    /** Whether the person works for one of the guests. */
    boolean isGuest(Actor.Person reader) {
        Visibility reads = Visibility.of(reader);
        return !Collections.disjoint(reads.units(), guests) || !Collections.disjoint(reads.offices(), guests);
    }

    /** Who does for the task what the model gives to such a role of the office; the first is asked. */
    public List<Role> overseers(Role role) {
        return origin == null ? List.of(role) : Origin.insteadOf(role);
    }
}
