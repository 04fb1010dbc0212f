package io.duban.report;

import io.duban.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a child task reported of a year, as material for the unit that made it.
 *
 * @param whole its report; without its content until it is approved, null before one was begun
 */
public record ChildReport(Task child, @Nullable Report whole) {

    /** Whether it was reviewed to the end, so that it may be built upon. */
    public boolean approved() {
        return whole != null && whole.state() == ReportState.APPROVED;
    }
}
