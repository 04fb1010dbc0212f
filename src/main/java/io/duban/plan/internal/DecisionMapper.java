package io.duban.plan.internal;

import io.duban.plan.PlanDecision;
import io.duban.plan.PlanId;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface DecisionMapper {

    List<PlanDecision> ofPlan(PlanId plan);

    void insert(UUID id, PlanId plan, PlanDecision decision);
}
