package io.duban.work;

import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A step that waits: under the id of the work item, for a role in a unit, or for one person who holds it. */
public record OpenItem(
        String id,
        StepKey step,
        Block block,
        UnitId unitId,
        UnitId aboutUnit,
        Role role,
        @Nullable Role alsoRole,
        @Nullable PersonId assignee) {}
