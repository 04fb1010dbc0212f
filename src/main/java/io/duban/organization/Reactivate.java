package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.PERSON;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin switches a person on again, with the roles held before. */
@Component
public class Reactivate {

    private final Staff staff;
    private final OrganizationJournal journal;

    Reactivate(Staff staff, OrganizationJournal journal) {
        this.staff = staff;
        this.journal = journal;
    }

    /** Refuses a person who is not switched off. */
    @Transactional
    public void reactivate(PersonId id, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        OwnRights.mustBeAnothers(id, admin);
        staff.save(staff.get(id).reactivated());
        journal.publish(journal.about(PERSON, id, PeopleAct.REACTIVATED, admin).changing("active", false, true));
    }
}
