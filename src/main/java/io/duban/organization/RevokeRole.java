package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.PERSON;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin takes a role in a unit from a person. */
@Component
public class RevokeRole {

    private final Staff staff;
    private final Units units;
    private final LastAdmin lastAdmin;
    private final LeavingGuard leaving;
    private final OrganizationJournal journal;

    RevokeRole(Staff staff, Units units, LastAdmin lastAdmin, LeavingGuard leaving, OrganizationJournal journal) {
        this.staff = staff;
        this.units = units;
        this.lastAdmin = lastAdmin;
        this.leaving = leaving;
        this.journal = journal;
    }

    /** As where nothing is left behind. */
    @Transactional
    public void revoke(PersonId id, UnitId unitId, Role role, Actor.Person who) {
        revoke(id, Grant.own(unitId, role), Handover.NONE, who);
    }

    /**
     * Refuses a role that is not held, oneself, leaving Duban without any admin, and leaving work to nobody that was
     * not confirmed.
     */
    @Transactional
    public void revoke(PersonId id, Grant given, Handover handover, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        OwnRights.mustBeAnothers(id, admin);
        Person before = staff.get(id);
        Person after = before.revoked(given);
        lastAdmin.staysAfter(before, after);
        leaving.handOver(before, List.of(given), handover, admin);
        staff.save(after);
        journal.publish(journal.about(PERSON, id, PeopleAct.ROLE_REVOKED, admin)
                .changing("unit", units.get(given.unit()).name(), null)
                .changing("role", given.role(), null));
    }
}
