package io.duban.organization;

import static io.duban.shared.Role.ADMIN;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin gives a person a role in a unit. */
@Component
public class GrantRole {

    private final Staff staff;
    private final UnitRules units;
    private final OrganizationJournal journal;

    GrantRole(Staff staff, UnitRules units, OrganizationJournal journal) {
        this.staff = staff;
        this.units = units;
        this.journal = journal;
    }

    /**
     * Refuses a role that is already held, oneself, a person who is switched off, a unit that is closed, and line roles
     * together with an admin's or an auditor's.
     */
    @Transactional
    public void grant(PersonId id, UnitId unitId, Role role, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        OwnRights.mustBeAnothers(id, admin);
        Unit unit = units.isOpen(unitId);
        staff.save(staff.get(id).granted(Grant.own(unitId, role)));
        journal.granted(id, unit.name(), role, admin);
    }
}
