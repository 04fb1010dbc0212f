package io.duban.organization;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.duban.organization.Roster.PersonLine;
import io.duban.organization.RosterPlan.Fault;
import io.duban.organization.RosterPlan.LeftOut;
import io.duban.organization.RosterPlan.PersonStep;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.NameRule;
import io.duban.shared.PersonId;
import io.duban.shared.PlainText;
import io.duban.shared.Refusal;
import io.duban.shared.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays the lines of people beside those on record, under the rules that hold for each of them. */
final class PeoplePlanner {

    private final UnitFinder units;
    private final Map<String, Person> standing;
    private final Actor.Person admin;
    private final List<Fault> faults;

    PeoplePlanner(CalledUnits tree, Collection<Person> standing, Actor.Person admin, List<Fault> faults) {
        this.units = new UnitFinder(tree);
        this.standing = standing.stream().collect(toMap(Person::account, person -> person));
        this.admin = admin;
        this.faults = faults;
    }

    List<PersonStep> plan(List<PersonLine> lines) {
        Map<String, List<PersonLine>> byAccount =
                lines.stream().collect(groupingBy(PersonLine::account, LinkedHashMap::new, toList()));
        List<PersonStep> steps = new ArrayList<>();
        byAccount.forEach((account, of) -> {
            try {
                step(account, of).ifPresent(steps::add);
            } catch (Refusal refusal) {
                faults.add(RosterFaults.of(false, of.get(of.size() - 1).row(), refusal, "role"));
            }
        });
        return steps;
    }

    /** Who is at work here and has no line; nobody where there are no lines at all. */
    List<LeftOut> leftOut(List<PersonLine> lines) {
        Set<String> named = new HashSet<>();
        lines.forEach(line -> named.add(line.account()));
        return standing.values().stream()
                .filter(person -> !lines.isEmpty() && person.active() && !named.contains(person.account()))
                .sorted(comparing(Person::account))
                .map(person -> new LeftOut(person, person.id().equals(admin.id())))
                .toList();
    }

    private Optional<PersonStep> step(String account, List<PersonLine> lines) {
        int row = lines.get(0).row();
        Person before = standing.get(account);
        String name = meant(agreed(lines, "name", PersonLine::name), before == null ? null : before.name());
        String phone = called(agreed(lines, "phone", PersonLine::phone), before == null ? null : before.phone());
        if (name == null) {
            faults.add(RosterFaults.ofPerson(row, "name", "organization.roster.noName", account));
            return Optional.empty();
        }
        Person base = base(before, new NewPerson(account, name, phone, null));
        Set<Grant> named = grants(lines);
        Person after = base;
        for (Grant grant : named) {
            after = after.grants().contains(grant) ? after : after.granted(grant);
        }
        return Optional.of(checked(new PersonStep(before, after, unnamed(before, named))));
    }

    private static Person base(@Nullable Person before, NewPerson said) {
        if (before == null) {
            return new Person(PersonId.next(), said.account(), said.name(), said.phone(), true, Set.of(), 0);
        }
        return (before.active() ? before : before.reactivated()).called(said.name(), said.phone());
    }

    private PersonStep checked(PersonStep step) {
        boolean oneself = step.after().id().equals(admin.id());
        if (oneself && !step.given().isEmpty()) {
            throw new OrganizationRefusal.OwnRights();
        }
        return oneself ? new PersonStep(step.before(), step.after(), Set.of()) : step;
    }

    private static Set<Grant> unnamed(@Nullable Person before, Set<Grant> named) {
        if (before == null || named.isEmpty()) {
            return Set.of();
        }
        Set<Grant> unnamed = new HashSet<>(before.grants());
        unnamed.removeAll(named);
        return unnamed;
    }

    private Set<Grant> grants(List<PersonLine> lines) {
        Set<Grant> grants = new LinkedHashSet<>();
        for (PersonLine line : lines) {
            if (line.unit() == null) {
                if (!line.roles().isEmpty()) {
                    faults.add(RosterFaults.ofPerson(line.row(), "unit", "organization.roster.noUnit"));
                }
                continue;
            }
            try {
                Unit unit = units.find(line.unit(), "unit");
                for (Role role : line.roles()) {
                    grants.add(Grant.own(unit.id(), role));
                }
            } catch (Refusal refusal) {
                faults.add(RosterFaults.of(false, line.row(), refusal, "unit"));
            }
        }
        return grants;
    }

    private static @Nullable String meant(@Nullable String name, @Nullable String standing) {
        return name == null ? standing : NameRule.beside(name, standing);
    }

    private static @Nullable String called(@Nullable String phone, @Nullable String standing) {
        return phone == null || standing == null
                ? (phone == null ? standing : phone)
                : PlainText.beside(phone, standing);
    }

    /** What the lines of one person say together; null where they say nothing. */
    private @Nullable String agreed(List<PersonLine> lines, String field, Function<PersonLine, @Nullable String> said) {
        String agreed = null;
        for (PersonLine line : lines) {
            String one = said.apply(line);
            if (one != null && agreed != null && !NameRule.alike(one, agreed)) {
                faults.add(RosterFaults.ofPerson(
                        line.row(), field, "organization.roster.differs", line.account(), agreed, one));
            }
            agreed = agreed == null ? one : agreed;
        }
        return agreed;
    }
}
