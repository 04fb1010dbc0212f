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
    private final LeavingGuard leaving;
    private final PasswordLinks links;
    private final EndTokens tokens;
    private final OrganizationJournal journal;

    Deactivate(
            Staff staff,
            LastAdmin lastAdmin,
            LeavingGuard leaving,
            PasswordLinks links,
            EndTokens tokens,
            OrganizationJournal journal) {
        this.staff = staff;
        this.lastAdmin = lastAdmin;
        this.leaving = leaving;
        this.links = links;
        this.tokens = tokens;
        this.journal = journal;
    }

    /** As where nothing is left behind. */
    @Transactional
    public void deactivate(PersonId id, Actor.Person who) {
        deactivate(id, Handover.NONE, who);
    }

    /**
     * Refuses a person who is switched off already, oneself, leaving Duban without any admin, and leaving work to
     * nobody that was not confirmed.
     */
    @Transactional
    public void deactivate(PersonId id, Handover handover, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        OwnRights.mustBeAnothers(id, admin);
        Person before = staff.get(id);
        Person after = before.deactivated();
        lastAdmin.staysAfter(before, after);
        leaving.handOver(before, before.grants(), handover, admin);
        staff.save(after);
        links.end(id);
        tokens.of(id, admin);
        journal.publish(journal.about(PERSON, id, PeopleAct.DEACTIVATED, admin).changing("active", true, false));
    }
}
