package io.duban.supervision;

import static java.util.stream.Collectors.toMap;

import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the lights of many tasks depend on, in a number of statements that does not grow with them. */
@Component
class SituationsOfTasks {

    /** The situations in the order of the tasks, and the lights that these have now. */
    record Found(List<TaskSituation> situations, Map<TaskId, Light> before) {}

    private final LightGrounds grounds;
    private final SupervisionRules rules;

    SituationsOfTasks(LightGrounds grounds, SupervisionRules rules) {
        this.grounds = grounds;
        this.rules = rules;
    }

    Found of(List<TaskStanding> tasks, LocalDate day) {
        Map<TaskId, LightGround> known =
                grounds.of(tasks.stream().map(TaskStanding::id).toList(), scope(tasks, day));
        return new Found(
                tasks.stream()
                        .map(task -> situation(task, Objects.requireNonNull(known.get(task.id())), day))
                        .toList(),
                known.values().stream()
                        .flatMap(ground -> Stream.ofNullable(ground.before()))
                        .collect(toMap(Light::taskId, light -> light)));
    }

    private TaskSituation situation(TaskStanding task, LightGround ground, LocalDate day) {
        return new TaskSituation(
                task, ground.duties(), Curves.of(task, ground.accepted()), rules.limits(task.planId()), day);
    }

    private static LightGrounds.Scope scope(List<TaskStanding> tasks, LocalDate day) {
        // What was done late counts through the year after it; the running year may lie one behind the calendar's.
        LocalDate since = LocalDate.of(day.getYear() - 2, 1, 1);
        IntSummaryStatistics running = tasks.stream()
                .map(TaskStanding::year)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return running.getCount() == 0
                ? new LightGrounds.Scope(since, null, null)
                : new LightGrounds.Scope(since, running.getMin() - 1, running.getMax());
    }
}
