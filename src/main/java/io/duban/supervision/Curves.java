package io.duban.supervision;

import io.duban.report.AcceptedPlan;
import io.duban.report.AnnualPlans;
import io.duban.report.Milestone;
import io.duban.report.TaskYear;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the milestone curves of many tasks in one statement. */
@Component
class Curves {

    private final AnnualPlans plans;

    Curves(AnnualPlans plans) {
        this.plans = plans;
    }

    /** Tasks without an accepted plan are left out. */
    Map<TaskId, Curve> of(Collection<TaskStanding> tasks) {
        Map<TaskId, Integer> running = new HashMap<>();
        Map<TaskId, Integer> first = new HashMap<>();
        tasks.forEach(task -> {
            if (task.year() != null) {
                running.put(task.id(), task.year());
                first.put(task.id(), task.firstYear());
            }
        });
        if (running.isEmpty()) {
            return Map.of();
        }
        int earliest = Collections.min(running.values()) - 1;
        int latest = Collections.max(running.values());
        Map<TaskYear, AcceptedPlan> accepted = new HashMap<>(plans.accepted(running.keySet(), earliest, latest));
        // What an earlier life of a reopened task promised is expected no more.
        accepted.keySet().removeIf(of -> of.year() < first.getOrDefault(of.task(), 0));
        Map<TaskId, Curve> curves = new HashMap<>();
        running.forEach((task, year) -> curve(task, year, accepted).ifPresent(curve -> curves.put(task, curve)));
        return curves;
    }

    private static Optional<Curve> curve(TaskId task, int year, Map<TaskYear, AcceptedPlan> accepted) {
        AcceptedPlan before = accepted.get(new TaskYear(task, year - 1));
        AcceptedPlan running = accepted.get(new TaskYear(task, year));
        return before == null && running == null
                ? Optional.empty()
                : Optional.of(new Curve(true, orNone(before), orNone(running), since(running), since(before)));
    }

    private static List<Milestone> orNone(@Nullable AcceptedPlan plan) {
        return plan == null ? List.of() : plan.milestones();
    }

    private static @Nullable LocalDate since(@Nullable AcceptedPlan plan) {
        return plan == null ? null : plan.since();
    }
}
