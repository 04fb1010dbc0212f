package io.duban.task;

import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a task: the plan's office, or of a child the unit that broke its parent down.
 *
 * @param origin what a child comes from; null for a task that the plan states
 */
public record Oversight(UnitId unit, @Nullable Origin origin) {

    /** Who does for the task what the model gives to such a role of the office; the first is asked. */
    public List<Role> overseers(Role role) {
        return origin == null ? List.of(role) : Origin.insteadOf(role);
    }
}
