package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.PERSON;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin corrects a person's name or telephone number. The account name stays for ever: records name it. */
@Component
public class ChangePerson {

    /** What the admin saw and what it should become. */
    public record Request(
            PersonId id, int version, String name, @Nullable String phone) {

        public Request {
            name = name.strip();
            phone = phone == null || phone.isBlank() ? null : phone.strip();
        }
    }

    private final Staff staff;
    private final OrganizationJournal journal;

    ChangePerson(Staff staff, OrganizationJournal journal) {
        this.staff = staff;
        this.journal = journal;
    }

    @Transactional
    public void change(Request request, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        Person before = staff.get(request.id());
        if (before.version() != request.version()) {
            throw new StaleAggregate(request.id());
        }
        staff.save(before.called(request.name(), request.phone()));
        journal.publish(journal.about(PERSON, request.id(), PeopleAct.PERSON_CHANGED, admin)
                .changing("name", before.name(), request.name())
                .changing("phone", before.phone(), request.phone()));
    }
}
