package io.duban.plan.internal;

import io.duban.plan.PlanId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface EditionMapper {

    @Nullable
    PlanId before(PlanId plan);

    List<PlanId> after(PlanId plan);

    void insert(PlanId plan, PlanId supersedes);
}
