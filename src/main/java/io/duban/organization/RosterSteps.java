package io.duban.organization;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The single acts of which taking in a list is made. */
@Component
class RosterSteps {

    private final AddUnit addUnit;
    private final ChangeUnit changeUnit;
    private final AddPerson addPerson;
    private final ChangePerson changePerson;
    private final Reactivate reactivate;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;
    private final Deactivate deactivate;

    RosterSteps(
            AddUnit addUnit,
            ChangeUnit changeUnit,
            AddPerson addPerson,
            ChangePerson changePerson,
            Reactivate reactivate,
            GrantRole grantRole,
            RevokeRole revokeRole,
            Deactivate deactivate) {
        this.addUnit = addUnit;
        this.changeUnit = changeUnit;
        this.addPerson = addPerson;
        this.changePerson = changePerson;
        this.reactivate = reactivate;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
        this.deactivate = deactivate;
    }

    void add(Unit unit, Actor.Person who) {
        addUnit.add(unit.id(), unit.details(), who);
    }

    void change(Unit before, Unit after, Actor.Person who) {
        changeUnit.change(
                new ChangeUnit.Request(before.id(), before.version(), after.details(), before.position()), who);
    }

    void take(List<Person> persons, Map<UnitId, String> names, Actor.Person admin) {
        if (!persons.isEmpty()) {
            addPerson.take(persons, names, admin);
        }
    }

    /** Name, telephone number and whether the person is at work. */
    void change(Person before, Person after, Actor.Person who) {
        if (!before.name().equals(after.name()) || !Objects.equals(before.phone(), after.phone())) {
            changePerson.change(
                    new ChangePerson.Request(before.id(), before.version(), after.name(), after.phone()), who);
        }
        if (!before.active()) {
            reactivate.reactivate(before.id(), who);
        }
    }

    void grant(Person person, Grant grant, Actor.Person who) {
        grantRole.grant(person.id(), grant.unit(), grant.role(), who);
    }

    void revoke(Person person, Grant grant, Actor.Person who) {
        withoutWork(person, () -> revokeRole.revoke(person.id(), grant, Handover.NONE, who));
    }

    void deactivate(Person person, Actor.Person who) {
        withoutWork(person, () -> deactivate.deactivate(person.id(), Handover.NONE, who));
    }

    /** Says whose work it is: of a whole list nobody would know. */
    private static void withoutWork(Person person, Runnable act) {
        try {
            act.run();
        } catch (OrganizationRefusal.LeavesWork left) {
            throw new RosterRefusal.LeavesWork(person.name(), left);
        }
    }
}
