package io.duban.intake.confirming;

import io.duban.intake.Nearest;
import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitKind;
import io.duban.organization.Units;
import io.duban.shared.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Suggests which units a name without a unit may stand for; a person chooses. */
@Component
public class SuggestUnits {

    private static final Pattern DEPARTMENTS = Pattern.compile("(?:部门|单位|处室|机构|企业)$");

    private final Units units;

    SuggestUnits(Units units) {
        this.units = units;
    }

    /** A name, the number of tasks that wait for it, whether it is a group, and the units it may stand for. */
    public record Suggestion(String name, int tasks, boolean collective, List<UnitId> units) {}

    /** One for each name without a unit. */
    public List<Suggestion> of(Sheet sheet) {
        Map<String, Boolean> collective = new LinkedHashMap<>();
        sheet.kept().forEach(row -> row.unmatched().forEach(unit -> collective.put(unit.name(), unit.collective())));
        if (collective.isEmpty()) {
            return List.of();
        }
        List<Unit> open = units.all();
        return FindGaps.names(sheet).entrySet().stream()
                .map(name -> suggestion(
                        name.getKey(), name.getValue(), Boolean.TRUE.equals(collective.get(name.getKey())), open))
                .toList();
    }

    private static Suggestion suggestion(String name, int tasks, boolean collective, List<Unit> open) {
        return new Suggestion(name, tasks, collective, collective ? governments(name, open) : near(name, open));
    }

    /** 各市 are the governments of that tier, 各县（市、区） those of the next; 有关部门 may be anybody. */
    private static List<UnitId> governments(String name, List<Unit> open) {
        if (DEPARTMENTS.matcher(name).find()) {
            return List.of();
        }
        List<Tier> meant = name.matches(".*[县区].*")
                ? List.of(Tier.COUNTY)
                : name.matches(".*[镇乡街].*") ? List.of(Tier.TOWNSHIP) : List.of(Tier.CITY);
        return open.stream()
                .filter(unit -> unit.kind() == UnitKind.GOVERNMENT && meant.contains(unit.tier()))
                .map(Unit::id)
                .toList();
    }

    private static List<UnitId> near(String name, List<Unit> open) {
        Map<String, UnitId> byName =
                open.stream().collect(Collectors.toMap(Unit::name, Unit::id, (first, second) -> first));
        return Nearest.of(name, List.copyOf(byName.keySet())).stream()
                .map(byName::get)
                .toList();
    }
}
