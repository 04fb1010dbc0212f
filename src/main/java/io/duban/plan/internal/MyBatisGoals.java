package io.duban.plan.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.plan.Goal;
import io.duban.plan.Goals;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorId;
import io.duban.plan.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Two statements to read, and four at most to write, however many goals. */
@Repository
class MyBatisGoals implements Goals {

    private final GoalMapper mapper;

    MyBatisGoals(GoalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Goal> ofPlan(PlanId plan) {
        List<GoalRow> rows = mapper.ofPlan(plan);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<IndicatorId, List<Target>> targets = mapper.targetsOfPlan(plan).stream()
                .collect(groupingBy(TargetRow::indicatorId, mapping(TargetRow::target, toList())));
        return rows.stream()
                .map(row -> row.goal(targets.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public void put(PlanId plan, List<Goal> goals) {
        mapper.deleteTargets(plan);
        mapper.delete(plan);
        List<GoalRow> rows = new ArrayList<>();
        List<TargetRow> targets = new ArrayList<>();
        for (Goal goal : goals) {
            GoalRow row = GoalRow.of(plan, goal, rows.size());
            rows.add(row);
            goal.indicator().targets().forEach(target -> targets.add(TargetRow.of(row.id(), target)));
        }
        if (!rows.isEmpty()) {
            mapper.insert(rows);
        }
        if (!targets.isEmpty()) {
            mapper.insertTargets(targets);
        }
    }
}
