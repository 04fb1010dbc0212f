package io.duban.plan.internal;

import io.duban.plan.PlanId;
import io.duban.plan.Provision;
import io.duban.plan.ProvisionKind;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ProvisionMapper {

    record Row(PlanId planId, int position, ProvisionKind kind, String words) {}

    List<Provision> ofPlan(PlanId plan);

    void delete(PlanId plan);

    void insert(List<Row> rows);
}
