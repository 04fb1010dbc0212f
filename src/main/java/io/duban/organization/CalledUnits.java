package io.duban.organization;

import io.duban.shared.ByName;
import io.duban.shared.NameRule;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The open units of a tree by what a list calls them: the names they have, and those they had before they were
 * renamed.
 */
final class CalledUnits {

    private final PlannedUnits tree;
    private final Map<UnitId, Set<String>> former;
    private final ByName<UnitId> byFormerName = new ByName<>();

    CalledUnits(PlannedUnits tree, Map<UnitId, Set<String>> former) {
        this.tree = tree;
        this.former = former;
        former.forEach((unit, names) -> names.forEach(name -> byFormerName.add(name, unit)));
    }

    /** By code; else by name. */
    List<Unit> called(String word) {
        return tree.byCode(word).filter(tree::isOpen).map(List::of).orElseGet(() -> named(word));
    }

    /** By name or full name; where no unit bears it, those that bore it. */
    List<Unit> named(String name) {
        List<Unit> named = tree.called(name);
        return named.isEmpty()
                ? byFormerName.called(name).stream()
                        .map(tree::get)
                        .filter(tree::isOpen)
                        .toList()
                : named;
    }

    boolean wasCalled(Unit unit, String name) {
        return former.getOrDefault(unit.id(), Set.of()).stream().anyMatch(one -> NameRule.alike(one, name));
    }

    /** Whether this may stand for the unit where one above another is named. */
    boolean isMeant(Unit unit, String word) {
        return NameRule.alike(unit.name(), word)
                || NameRule.alike(unit.fullName(), word)
                || wasCalled(unit, word)
                || word.equals(unit.code());
    }

    Unit get(UnitId id) {
        return tree.get(id);
    }
}
