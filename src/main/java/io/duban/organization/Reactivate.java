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
    private final EndTokens tokens;
    private final OrganizationJournal journal;

    Reactivate(Staff staff, EndTokens tokens, OrganizationJournal journal) {
        this.staff = staff;
        this.tokens = tokens;
        this.journal = journal;
    }

    /** Refuses a person who is not switched off. */
    @Transactional
    public void reactivate(PersonId id, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        OwnRights.mustBeAnothers(id, admin);
        staff.save(staff.get(id).reactivated());
        // Who left before leaving ended them may have some yet.
        tokens.of(id, admin);
        journal.publish(journal.about(PERSON, id, PeopleAct.REACTIVATED, admin).changing("active", false, true));
    }
}
