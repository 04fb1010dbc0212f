package io.duban.plan.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.plan.Indicator;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorId;
import io.duban.plan.PlanItemId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts indicators together from their rows: two statements, however many items. */
@Component
class IndicatorReader {

    private final IndicatorMapper mapper;

    IndicatorReader(IndicatorMapper mapper) {
        this.mapper = mapper;
    }

    Map<PlanItemId, List<Indicator>> ofItems(Collection<PlanItemId> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        Map<IndicatorId, List<Target>> targets = mapper.targetsOfItems(items).stream()
                .collect(groupingBy(TargetRow::indicatorId, mapping(TargetRow::target, toList())));
        return mapper.ofItems(items).stream()
                .map(row -> row.indicator(targets.getOrDefault(row.id(), List.of())))
                .collect(groupingBy(Indicator::itemId));
    }
}
