package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.PERSON;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin switches off a person who left: no sign-in, no roles; everything that person did stays on record. */
@Component
public class Deactivate {

    private final Staff staff;
    private final LastAdmin lastAdmin;
    private final Facts facts;

    Deactivate(Staff staff, LastAdmin lastAdmin, Facts facts) {
        this.staff = staff;
        this.lastAdmin = lastAdmin;
        this.facts = facts;
    }

    /** Refuses a person who is switched off already, oneself, and leaving Duban without any admin. */
    @Transactional
    public void deactivate(PersonId id, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        OwnRights.mustBeAnothers(id, admin);
        Person before = staff.get(id);
        Person after = before.deactivated();
        lastAdmin.staysAfter(before, after);
        staff.save(after);
        facts.publish(facts.about(PERSON, id, PeopleAct.DEACTIVATED, admin).changing("active", true, false));
    }
}
