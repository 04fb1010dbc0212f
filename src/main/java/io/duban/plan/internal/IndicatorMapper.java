package io.duban.plan.internal;

import io.duban.database.RowWithLines;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface IndicatorMapper {

    List<RowWithLines<IndicatorRow, TargetRow>> ofItems(Collection<PlanItemId> items);

    void insert(List<IndicatorRow> rows);

    void insertTargets(List<TargetRow> rows);

    void delete(List<PlanItem> items);

    void deleteTargets(List<PlanItem> items);
}
