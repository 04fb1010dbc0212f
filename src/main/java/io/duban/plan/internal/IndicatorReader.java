package io.duban.plan.internal;

import static java.util.stream.Collectors.groupingBy;

import io.duban.database.RowWithLines;
import io.duban.plan.Indicator;
import io.duban.plan.PlanItemId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts indicators together from their rows: one statement, however many items. */
@Component
class IndicatorReader {

    private final IndicatorMapper mapper;

    IndicatorReader(IndicatorMapper mapper) {
        this.mapper = mapper;
    }

    Map<PlanItemId, List<Indicator>> ofItems(Collection<PlanItemId> items) {
        return items.isEmpty()
                ? Map.of()
                : mapper.ofItems(items).stream().map(IndicatorReader::indicator).collect(groupingBy(Indicator::itemId));
    }

    private static Indicator indicator(RowWithLines<IndicatorRow, TargetRow> read) {
        return read.row().indicator(read.lines().stream().map(TargetRow::target).toList());
    }
}
