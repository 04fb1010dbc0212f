package io.duban.plan.internal;

import io.duban.plan.ClauseId;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ClauseMapper {

    record Row(ClauseId id, PlanId planId, int position, String number, String path, String body) {}

    record Link(PlanItemId itemId, ClauseId clauseId) {}

    List<Row> ofPlan(PlanId plan);

    List<Link> links(PlanId plan);

    void delete(PlanId plan);

    void insert(List<Row> rows);

    /** Items whose clause is gone have none. */
    void unlink(PlanId plan);
}
