package io.duban.organization.web;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.UnitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open units for a choice, each indented by its depth in the tree. */
@Component
class UnitChoice {

    private static final String INDENT = "\u3000";

    private final Units units;

    UnitChoice(Units units) {
        this.units = units;
    }

    Map<String, String> all() {
        return without(null);
    }

    /** Leaves out this unit and everything below it: it cannot stand below itself. */
    Map<String, String> without(@Nullable UnitId branch) {
        Map<UnitId, Integer> depths = new HashMap<>();
        Set<UnitId> leftOut = new HashSet<>();
        Map<String, String> choice = new LinkedHashMap<>();
        for (Unit unit : units.all()) {
            UnitId parent = unit.parentId();
            int depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
            depths.put(unit.id(), depth);
            if (unit.id().equals(branch) || (parent != null && leftOut.contains(parent))) {
                leftOut.add(unit.id());
            } else {
                choice.put(unit.id().toString(), INDENT.repeat(depth) + unit.name());
            }
        }
        return choice;
    }
}
