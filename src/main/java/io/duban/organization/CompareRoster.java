package io.duban.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.duban.organization.RosterPlan.Fault;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays a list of units and people beside those that stand. */
@Component
class CompareRoster {

    private final Units units;
    private final FormerNames former;
    private final Staff staff;
    private final Clock clock;

    CompareRoster(Units units, FormerNames former, Staff staff, Clock clock) {
        this.units = units;
        this.former = former;
        this.staff = staff;
        this.clock = clock;
    }

    RosterPlan compare(Roster roster, Actor.Person admin) {
        List<Unit> standingUnits = units.everyone();
        List<Person> standing = staff.everyone();
        List<Fault> faults = new ArrayList<>();
        PlannedUnits tree = new PlannedUnits(standingUnits, BusinessTime.today(clock));
        CalledUnits called = new CalledUnits(tree, former.all());
        var steps = new UnitPlanner(tree, called, new UnitRules(tree, clock)).plan(roster.units(), faults);
        PeoplePlanner people = new PeoplePlanner(called, standing, admin, faults);
        return new RosterPlan(
                steps,
                people.plan(roster.people()),
                people.leftOut(roster.people()),
                faults,
                tree.everyone().stream().collect(toMap(Unit::id, Unit::name)),
                state(standingUnits, standing, roster));
    }

    /** Not the versions: somebody's new password changes nothing here. */
    private static String state(List<Unit> units, List<Person> people, Roster roster) {
        Stream<String> ofUnits = units.stream().map(unit -> unit.id() + ":" + unit.version());
        Stream<String> ofPeople = people.stream()
                .map(person -> person.id() + ":" + person.name() + ":" + person.phone() + ":" + person.active() + ":"
                        + person.grants().stream()
                                .map(Object::toString)
                                .sorted(Comparator.naturalOrder())
                                .toList());
        String all = Stream.of(ofUnits, ofPeople).flatMap(part -> part).sorted().collect(joining("\n"));
        return UUID.nameUUIDFromBytes((all + roster).getBytes(UTF_8)).toString();
    }
}
