package io.duban.plan.internal;

import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
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

    void insert(@Param("rows") List<ItemRow> rows, @Param("parent") @Nullable PlanItemId parent);

    List<String> numbers(PlanId plan);

    int lastPosition(PlanId plan);

    void insertStages(List<StageRow> rows);

    void insertUnits(List<UnitRow> rows);

    int delete(List<PlanItem> items);

    void deleteStages(List<PlanItem> items);

    void deleteUnits(List<PlanItem> items);
}
