package io.duban.simulation;

import io.duban.organization.Units;
import io.duban.shared.UnitId;
import io.duban.worklist.WorkItem;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What chance goes by: a step by the number of its matter, its unit's code, its year and the moment it began, none of
 * which is another one in another run.
 */
@Component
@SimulationOnly
class Matter {

    private final Units units;
    private final Map<UnitId, String> codes = new ConcurrentHashMap<>();

    Matter(Units units) {
        this.units = units;
    }

    String key(WorkItem item) {
        return String.join(
                "|",
                item.number(),
                item.step().node(),
                code(item.aboutUnit()),
                String.valueOf(item.year()),
                item.since().toString());
    }

    String code(UnitId unit) {
        return codes.computeIfAbsent(
                unit, id -> Objects.requireNonNullElse(units.get(id).code(), ""));
    }
}
