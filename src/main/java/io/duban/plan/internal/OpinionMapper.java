package io.duban.plan.internal;

import io.duban.plan.Opinion;
import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface OpinionMapper {

    List<Opinion> ofPlan(PlanId plan);

    void ask(PlanId plan, List<UnitId> units);

    void askAlso(PlanId plan, UnitId unit);

    int leaveOut(PlanId plan, UnitId unit);

    int give(PlanId plan, Opinion opinion);
}
