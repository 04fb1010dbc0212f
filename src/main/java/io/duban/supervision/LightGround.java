package io.duban.supervision;

import io.duban.report.AcceptedPlan;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the light of a task goes by beside where the task stands: the light before (null: none yet), what is owed for
 * it, by due date, and the accepted annual plans by their year.
 */
public record LightGround(TaskId task, @Nullable Light before, List<Duty> duties, Map<Integer, AcceptedPlan> accepted) {

    public LightGround {
        duties = List.copyOf(duties);
        accepted = Map.copyOf(accepted);
    }
}
