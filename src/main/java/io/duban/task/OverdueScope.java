package io.duban.task;

import io.duban.shared.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose overdue duties are meant: those for tasks of these offices, of one task, of one late unit; null does not
 * narrow.
 */
public record OverdueScope(
        @Nullable Set<UnitId> offices,
        @Nullable TaskId task,
        @Nullable UnitId unit) {

    /** No office at all: nothing can be overdue. */
    public boolean isEmpty() {
        return offices != null && offices.isEmpty();
    }
}
