package io.duban.plan.internal;

import io.duban.plan.PlanId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface GoalMapper {

    List<GoalRow> ofPlan(PlanId plan);

    List<TargetRow> targetsOfPlan(PlanId plan);

    void insert(List<GoalRow> rows);

    void insertTargets(List<TargetRow> rows);

    void delete(PlanId plan);

    void deleteTargets(PlanId plan);
}
