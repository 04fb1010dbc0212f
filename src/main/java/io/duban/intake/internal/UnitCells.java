package io.duban.intake.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.duban.intake.Nearest;
import io.duban.intake.PlanWorkbooks.Ground;
import io.duban.organization.Unit;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.Responsibility;
import io.duban.shared.ByName;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units as cells: names separated by 、, with （推定） behind one that was only inferred. */
final class UnitCells {

    /** The units that were found, and the names that no open unit has, or that several have. */
    record Found(List<ItemUnit> units, List<String> unknown) {}

    private static final String SEPARATORS = "、，,；;\n";

    private final Ground ground;
    private final ByName<UnitId> byName = new ByName<>();
    private final Map<UnitId, String> written = new HashMap<>(64);

    UnitCells(Ground ground) {
        this.ground = ground;
        for (Unit unit : ground.units()) {
            byName.add(unit.name(), unit.id());
            byName.add(unit.fullName(), unit.id());
        }
        Map<String, List<Unit>> shared = ground.units().stream().collect(groupingBy(Unit::name));
        ground.units()
                .forEach(unit -> written.put(
                        unit.id(),
                        shared.getOrDefault(unit.name(), List.of()).size() > 1 ? unit.fullName() : unit.name()));
    }

    Found read(String cell, Responsibility responsibility) {
        List<ItemUnit> units = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int at = 0;
        while (at < cell.length()) {
            int end = end(cell, at);
            String typed = cell.substring(at, end).strip();
            at = end + 1;
            if (typed.isEmpty()) {
                continue;
            }
            boolean inferred =
                    unit(typed) == null && (typed.endsWith(WorkbookWords.INFERRED) || typed.endsWith("(推定)"));
            String name = inferred ? uninferred(typed) : typed;
            UnitId unit = unit(name);
            if (unit == null) {
                unknown.add(name);
            } else {
                units.add(new ItemUnit(unit, responsibility, inferred));
            }
        }
        return new Found(units, unknown);
    }

    /** Where the longest name ends that begins here: names may hold what separates them. */
    private int end(String cell, int from) {
        int first = -1;
        int longest = -1;
        for (int at = from; at <= cell.length(); at++) {
            if (at == cell.length() || SEPARATORS.indexOf(cell.charAt(at)) >= 0) {
                first = first < 0 ? at : first;
                longest = isUnit(cell.substring(from, at).strip()) ? at : longest;
            }
        }
        return Math.max(first, longest);
    }

    private boolean isUnit(String typed) {
        return unit(typed) != null || unit(uninferred(typed)) != null;
    }

    private static String uninferred(String typed) {
        boolean inferred = typed.endsWith(WorkbookWords.INFERRED) || typed.endsWith("(推定)");
        return inferred
                ? typed.substring(0, typed.length() - WorkbookWords.INFERRED.length())
                        .strip()
                : typed;
    }

    String write(List<ItemUnit> units, Responsibility responsibility) {
        return units.stream()
                .filter(part -> part.responsibility() == responsibility)
                .map(part -> name(part.unit()) + (part.inferred() ? WorkbookWords.INFERRED : ""))
                .collect(joining("、"));
    }

    /** The nearest names of open units, at most three, the nearest first. */
    List<String> nearest(String name) {
        return Nearest.of(
                name, ground.units().stream().map(Unit::name).distinct().toList());
    }

    private @Nullable UnitId unit(String name) {
        List<UnitId> same = byName.called(name);
        return same.size() == 1 ? same.get(0) : null;
    }

    private String name(UnitId unit) {
        String open = written.get(unit);
        return open != null ? open : ground.names().getOrDefault(unit, unit.toString());
    }
}
