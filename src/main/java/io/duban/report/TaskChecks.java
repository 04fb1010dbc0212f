package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.YearPhase;
import java.util.Set;

/** What must hold of a task before something is written about one of its years. */
final class TaskChecks {

    private static final Set<YearPhase> REPORTING = Set.of(YearPhase.REPORTING, YearPhase.REPORT_IN_REVIEW);

    private TaskChecks() {}

    static void mustRun(Task task, int year) {
        if (!Integer.valueOf(year).equals(task.year())) {
            throw new ReportRefusal.YearNotOpen(year);
        }
    }

    static void mustBeReporting(Task task, int year) {
        mustRun(task, year);
        if (task.course().phase() == null || !REPORTING.contains(task.course().phase())) {
            throw new ReportRefusal.WindowNotOpen();
        }
    }

    static void mustHavePart(Task task, UnitId unit) {
        if (!task.parts().partners().contains(unit)) {
            throw new ReportRefusal.NoPart();
        }
    }

    /** A task that may not be read does not exist for the reader: {@link Missing}. */
    static void mustBeReadable(Task task, Actor.Person reader) {
        if (!task.isReadableBy(reader)) {
            throw new Missing(task.id());
        }
    }
}
