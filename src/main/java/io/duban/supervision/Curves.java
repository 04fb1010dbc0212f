package io.duban.supervision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlans;
import io.duban.report.Milestone;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the milestone curves of many tasks, in as many statements as there are running years. */
@Component
class Curves {

    private final AnnualPlans plans;

    Curves(AnnualPlans plans) {
        this.plans = plans;
    }

    /** Tasks without an accepted plan are left out. */
    Map<TaskId, Curve> of(Collection<TaskStanding> tasks) {
        Map<Integer, List<TaskId>> byYear = tasks.stream()
                .filter(task -> task.year() != null)
                .collect(groupingBy(TaskStanding::year, mapping(TaskStanding::id, toList())));
        Map<TaskId, Curve> curves = new HashMap<>();
        byYear.forEach((year, ids) -> {
            Map<TaskId, AnnualPlan> running = plans.approved(ids, year);
            Map<TaskId, AnnualPlan> before = plans.approved(ids, year - 1);
            ids.stream()
                    .filter(id -> running.containsKey(id) || before.containsKey(id))
                    .forEach(id ->
                            curves.put(id, new Curve(true, milestones(before.get(id)), milestones(running.get(id)))));
        });
        return curves;
    }

    private static List<Milestone> milestones(@Nullable AnnualPlan plan) {
        return plan == null ? List.of() : plan.content().milestones();
    }
}
