package io.duban.supervision;

import io.duban.report.AcceptedPlan;
import io.duban.report.Milestone;
import io.duban.task.TaskStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The milestone curve of a task from its accepted annual plans. */
final class Curves {

    private Curves() {}

    /** Of the running year and the one before; what an earlier life of a reopened task promised is expected no more. */
    static Curve of(TaskStanding task, Map<Integer, AcceptedPlan> accepted) {
        Integer year = task.year();
        if (year == null) {
            return Curve.NONE;
        }
        AcceptedPlan before = year - 1 < task.firstYear() ? null : accepted.get(year - 1);
        AcceptedPlan running = year < task.firstYear() ? null : accepted.get(year);
        return before == null && running == null
                ? Curve.NONE
                : new Curve(true, orNone(before), orNone(running), since(running), since(before));
    }

    private static List<Milestone> orNone(@Nullable AcceptedPlan plan) {
        return plan == null ? List.of() : plan.milestones();
    }

    private static @Nullable LocalDate since(@Nullable AcceptedPlan plan) {
        return plan == null ? null : plan.since();
    }
}
