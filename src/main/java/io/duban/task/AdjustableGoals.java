package io.duban.task;

import io.duban.plan.Indicator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says which targets of a task can be asked to be others: those of years that were not reported on yet. */
@Component
public class AdjustableGoals {

    private final Demands demands;

    AdjustableGoals(Demands demands) {
        this.demands = demands;
    }

    /** In the order of the plan, the oldest year first; none of a task that is not under way. */
    public List<Setting.Goal> of(Task task) {
        return !task.state().isBeforeItsEnd()
                ? List.of()
                : demands.indicators(task, null).stream()
                        .flatMap(indicator -> indicator.targets().stream()
                                .filter(target -> target.year() >= Adjusted.firstOpenYear(task))
                                .map(target -> Setting.Goal.of(indicator, target.year(), target)))
                        .toList();
    }

    /** Refused where the task has no such indicator. */
    Indicator indicator(Task task, Setting.Goal goal) {
        return demands.indicators(task, null).stream()
                .filter(indicator -> indicator.id().equals(goal.indicator()))
                .findFirst()
                .orElseThrow(ChangeRefusal.NothingToAdjust::new);
    }
}
