package io.duban.organization.internal;

import static java.util.stream.Collectors.groupingBy;

import io.duban.organization.Unit;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts units into the order of their tree: each before what stands below it, siblings as they came. */
final class TreeOrder {

    private final Map<Optional<UnitId>, List<Unit>> below;
    private final List<Unit> ordered = new ArrayList<>();

    private TreeOrder(List<Unit> units) {
        below = units.stream().collect(groupingBy(unit -> Optional.ofNullable(unit.parentId())));
    }

    static List<Unit> of(List<Unit> units) {
        TreeOrder order = new TreeOrder(units);
        order.addBelow(Optional.empty());
        return List.copyOf(order.ordered);
    }

    private void addBelow(Optional<UnitId> parent) {
        for (Unit unit : below.getOrDefault(parent, List.of())) {
            ordered.add(unit);
            addBelow(Optional.of(unit.id()));
        }
    }
}
