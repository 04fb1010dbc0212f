package io.duban.plan.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItemId;
import io.duban.shared.Missing;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts items together from their rows: three statements, for one item as for a whole plan. */
@Component
class ItemReader {

    private final ItemMapper mapper;

    ItemReader(ItemMapper mapper) {
        this.mapper = mapper;
    }

    List<PlanItem> ofPlan(PlanId plan) {
        Map<PlanItemId, List<Stage>> stages = mapper.stagesOfPlan(plan).stream()
                .collect(groupingBy(StageRow::itemId, mapping(StageRow::stage, toList())));
        Map<PlanItemId, List<ItemUnit>> units = mapper.unitsOfPlan(plan).stream()
                .collect(groupingBy(UnitRow::itemId, mapping(UnitRow::unit, toList())));
        return mapper.ofPlan(plan).stream()
                .map(row -> row.item(stages.getOrDefault(row.id(), List.of()), units.getOrDefault(row.id(), List.of())))
                .toList();
    }

    PlanItem get(PlanItemId id) {
        ItemRow row = mapper.byId(id);
        if (row == null) {
            throw new Missing(id);
        }
        return row.item(
                mapper.stagesOfItem(id).stream().map(StageRow::stage).toList(),
                mapper.unitsOfItem(id).stream().map(UnitRow::unit).toList());
    }
}
