package io.duban.modeling.web;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.UnitId;
import io.duban.work.Whose;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Units that a model names by themselves. */
@Component
class NamedUnits {

    private final Units units;

    NamedUnits(Units units) {
        this.units = units;
    }

    /** All that can be named, in the order of the tree: what a model says for each, and its name. */
    List<Map.Entry<String, String>> choices() {
        return units.all().stream().map(NamedUnits::choice).toList();
    }

    /** What the unit is called today, be it closed or not. */
    String name(UnitId unit) {
        return units.names(List.of(unit)).getOrDefault(unit, unit.toString());
    }

    private static Map.Entry<String, String> choice(Unit unit) {
        return Map.entry(Whose.named(unit.id()).written(), unit.name());
    }
}
