package io.duban.organization;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.RosterPlan.PersonStep;
import io.duban.organization.RosterPlan.UnitStep;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An admin takes a whole list of units and people in, again and again: what stands already stays, every change is one
 * of the single acts, and all of it happens or nothing.
 */
@Component
public class TakeInRoster {

    /**
     * What was agreed to.
     *
     * @param state of the plan that was shown
     * @param takeUnnamed whether people lose the roles that the list does not name
     * @param leaving who of those left out is switched off
     */
    public record Consent(String state, boolean takeUnnamed, Set<PersonId> leaving) {

        public Consent {
            leaving = Set.copyOf(leaving);
        }
    }

    /** How many units and people came, how many changed, how many roles were taken, and how many people left. */
    public record Outcome(int newUnits, int changedUnits, int newPeople, int changedPeople, int taken, int left) {}

    private final CompareRoster compare;
    private final Units units;
    private final RosterSteps steps;

    TakeInRoster(CompareRoster compare, Units units, RosterSteps steps) {
        this.compare = compare;
        this.units = units;
        this.steps = steps;
    }

    /** Writes nothing. */
    @Transactional(readOnly = true)
    public RosterPlan preview(Roster roster, Actor.Person who) {
        return compare.compare(roster, who.asAnywhere(ADMIN));
    }

    /**
     * Refuses a list with faults, what each single act refuses, and, with {@link StaleAggregate}, what has changed
     * since it was shown.
     */
    @Transactional
    public Outcome takeIn(Roster roster, Consent consent, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        units.lockTree();
        RosterPlan plan = compare.compare(roster, admin);
        if (!plan.faults().isEmpty()) {
            throw new RosterRefusal.RosterHasFaults(plan.faults().size());
        }
        List<Person> leaving = leaving(plan, consent);
        if (!plan.state().equals(consent.state())
                || leaving.size() != consent.leaving().size()) {
            throw new StaleAggregate(admin.id());
        }
        plan.units().stream().filter(step -> step.isNew() || step.isChange()).forEach(step -> of(step, who));
        steps.take(plan.newPeople().stream().map(PersonStep::after).toList(), plan.names(), admin);
        plan.changedPeople().forEach(step -> of(step, who));
        List<PersonStep> losing = consent.takeUnnamed() ? plan.withUnnamed() : List.of();
        losing.forEach(step -> step.unnamed().forEach(grant -> steps.revoke(step.after(), grant, who)));
        leaving.forEach(person -> steps.deactivate(person, who));
        return new Outcome(
                plan.newUnits().size(),
                plan.changedUnits().size(),
                plan.newPeople().size(),
                plan.changedPeople().size(),
                losing.stream().mapToInt(step -> step.unnamed().size()).sum(),
                leaving.size());
    }

    private static List<Person> leaving(RosterPlan plan, Consent consent) {
        return plan.leftOut().stream()
                .filter(left -> !left.oneself())
                .map(RosterPlan.LeftOut::person)
                .filter(person -> consent.leaving().contains(person.id()))
                .toList();
    }

    private void of(UnitStep step, Actor.Person who) {
        if (step.before() == null) {
            steps.add(step.after(), who);
        } else {
            steps.change(step.before(), step.after(), who);
        }
    }

    private void of(PersonStep step, Actor.Person who) {
        Person before = Objects.requireNonNull(step.before());
        steps.change(before, step.after(), who);
        Stream<Grant> given = step.given().stream();
        given.forEach(grant -> steps.grant(step.after(), grant, who));
    }
}
