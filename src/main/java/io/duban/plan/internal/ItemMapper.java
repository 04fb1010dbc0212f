package io.duban.plan.internal;

import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ItemMapper {

    List<ItemRow> ofPlan(PlanId plan);

    @Nullable
    ItemRow byId(PlanItemId id);

    List<StageRow> stagesOfPlan(PlanId plan);

    List<StageRow> stagesOfItem(PlanItemId item);

    List<UnitRow> unitsOfPlan(PlanId plan);

    List<UnitRow> unitsOfItem(PlanItemId item);

    void insert(List<ItemRow> rows);

    void insertStages(List<StageRow> rows);

    void insertUnits(List<UnitRow> rows);

    int delete(List<PlanItem> items);

    void deleteStages(List<PlanItem> items);

    void deleteUnits(List<PlanItem> items);
}
