package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.PERSON;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin takes a role in a unit from a person. */
@Component
public class RevokeRole {

    private final Staff staff;
    private final Units units;
    private final LastAdmin lastAdmin;
    private final Facts facts;

    RevokeRole(Staff staff, Units units, LastAdmin lastAdmin, Facts facts) {
        this.staff = staff;
        this.units = units;
        this.lastAdmin = lastAdmin;
        this.facts = facts;
    }

    /** Refuses a role that is not held, oneself, and leaving Duban without any admin. */
    @Transactional
    public void revoke(PersonId id, UnitId unitId, Role role, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        OwnRights.mustBeAnothers(id, admin);
        Person before = staff.get(id);
        Person after = before.revoked(Grant.own(unitId, role));
        lastAdmin.staysAfter(before, after);
        staff.save(after);
        facts.publish(facts.about(PERSON, id, PeopleAct.ROLE_REVOKED, admin)
                .changing("unit", units.get(unitId).name(), null)
                .changing("role", role, null));
    }
}
