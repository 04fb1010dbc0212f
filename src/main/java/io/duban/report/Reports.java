package io.duban.report;

import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All reports. Reading one that does not exist throws {@link io.duban.shared.Missing}. */
public interface Reports {

    Report get(ReportId id);

    Optional<Report> unitPart(TaskYear of, UnitId unit);

    Optional<Report> whole(TaskYear of);

    /** Every report of a task in the order of the years; two statements. */
    List<Report> ofTask(TaskId task);

    /** The wholes of these tasks in one year; two statements. */
    List<Report> wholes(Collection<TaskId> tasks, int year);

    /** The units that still have a part in the task and whose own head has not released this year's part of it. */
    List<UnitId> unitsOwing(TaskId task, int year);

    /**
     * Gives it back as it now stands; throws {@link io.duban.shared.StaleAggregate} when it changed since it was read,
     * and when a new one was begun by somebody else at the same moment.
     */
    Report save(Report report);
}
