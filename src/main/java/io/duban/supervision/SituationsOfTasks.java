package io.duban.supervision;

import static java.util.stream.Collectors.groupingBy;

import io.duban.task.Duty;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the lights of many tasks depend on, in a number of statements that does not grow with them. */
@Component
class SituationsOfTasks {

    private final TaskStandings standings;
    private final Curves curves;
    private final SupervisionRules rules;

    SituationsOfTasks(TaskStandings standings, Curves curves, SupervisionRules rules) {
        this.standings = standings;
        this.curves = curves;
        this.rules = rules;
    }

    List<TaskSituation> of(List<TaskStanding> tasks, LocalDate day) {
        // What was done late counts through the year after it; the running year may lie one behind the calendar's.
        LocalDate since = LocalDate.of(day.getYear() - 2, 1, 1);
        List<TaskId> ids = tasks.stream().map(TaskStanding::id).toList();
        Map<TaskId, List<Duty>> duties = standings.duties(ids, since).stream().collect(groupingBy(Duty::taskId));
        Map<TaskId, Curve> known = curves.of(tasks);
        return tasks.stream()
                .map(task -> new TaskSituation(
                        task,
                        duties.getOrDefault(task.id(), List.of()),
                        known.getOrDefault(task.id(), Curve.NONE),
                        rules.limits(task.planId()),
                        day))
                .toList();
    }
}
