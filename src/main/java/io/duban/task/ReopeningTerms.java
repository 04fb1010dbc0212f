package io.duban.task;

import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.Set;

/**
 * As what a task is reopened: its limit, the units that take it up again, and which of them leads it.
 *
 * @param units of those that had a part in it; the others are released
 */
public record ReopeningTerms(LocalDate dueOn, UnitId lead, Set<UnitId> units) {

    public ReopeningTerms {
        units = Set.copyOf(units);
    }
}
