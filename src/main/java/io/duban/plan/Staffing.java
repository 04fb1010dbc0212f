package io.duban.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.duban.organization.People;
import io.duban.organization.Units;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether the office and the units of a plan have the people that its tasks will wait for. */
@Component
public class Staffing {

    /** A role that nobody active holds in the unit; {@code alone}: only the one whose own work would be decided on. */
    public record Gap(UnitId unit, String unitName, Role role, boolean alone) {}

    private final Plans plans;
    private final People people;
    private final Units units;

    Staffing(Plans plans, People people, Units units) {
        this.plans = plans;
        this.people = people;
        this.units = units;
    }

    /** As of now; the office first, then the units in the order of the plan. Three statements. */
    public List<Gap> gaps(Plan plan) {
        Set<UnitId> named = new LinkedHashSet<>();
        plans.items(plan.id())
                .forEach(item -> item.units().stream().map(ItemUnit::unit).forEach(named::add));
        return gaps(plan.officeUnitId(), named);
    }

    /** Of units that are to take over a part in a task. Two statements. */
    public List<Gap> gaps(Set<UnitId> some) {
        Held held = held(some);
        return some.stream()
                .flatMap(unit -> held.gaps(unit, Role.OFFICER, Role.DEPARTMENT_HEAD).stream())
                .toList();
    }

    /** Whether somebody of the unit can answer what is sent to it. Two statements. */
    public List<Gap> gapsInAnswering(UnitId unit) {
        return held(Set.of(unit)).missing(unit, Role.OFFICER);
    }

    private Held held(Set<UnitId> some) {
        return new Held(people.holding(some), units.names(some));
    }

    private List<Gap> gaps(UnitId office, Set<UnitId> named) {
        Set<UnitId> all = new LinkedHashSet<>(Set.of(office));
        all.addAll(named);
        Held held = held(all);
        List<Gap> gaps = new ArrayList<>(held.gaps(office, Role.OFFICE_STAFF, Role.SUPERVISOR));
        gaps.addAll(held.missing(office, Role.OFFICE_HEAD));
        named.forEach(unit -> gaps.addAll(held.gaps(unit, Role.OFFICER, Role.DEPARTMENT_HEAD)));
        return gaps;
    }

    private static final class Held {

        private final Map<UnitId, Map<Role, Set<PersonId>>> holders;
        private final Map<UnitId, String> names;

        Held(List<People.Holding> holdings, Map<UnitId, String> names) {
            this.names = names;
            this.holders = holdings.stream()
                    .collect(groupingBy(
                            People.Holding::unit,
                            groupingBy(People.Holding::role, mapping(People.Holding::person, toSet()))));
        }

        /** Whoever does the one thing must leave the other, which decides on it, to somebody else. */
        List<Gap> gaps(UnitId unit, Role does, Role decides) {
            List<Gap> gaps = new ArrayList<>(missing(unit, does));
            gaps.addAll(missing(unit, decides));
            Set<PersonId> both = new HashSet<>(of(unit, does));
            both.addAll(of(unit, decides));
            if (gaps.isEmpty() && both.size() == 1) {
                gaps.add(gap(unit, decides, true));
            }
            return gaps;
        }

        List<Gap> missing(UnitId unit, Role role) {
            return of(unit, role).isEmpty() ? List.of(gap(unit, role, false)) : List.of();
        }

        private Gap gap(UnitId unit, Role role, boolean alone) {
            return new Gap(unit, names.getOrDefault(unit, ""), role, alone);
        }

        private Set<PersonId> of(UnitId unit, Role role) {
            return holders.getOrDefault(unit, Map.of()).getOrDefault(role, Set.of());
        }
    }
}
