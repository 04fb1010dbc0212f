package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.PERSON;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin takes a person on record, with an account and a first password; roles are granted afterwards. */
@Component
public class AddPerson {

    private final Staff staff;
    private final Passwords passwords;
    private final OrganizationJournal journal;

    AddPerson(Staff staff, Passwords passwords, OrganizationJournal journal) {
        this.staff = staff;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** Refuses a taken account name and a password that breaks the rules. */
    @Transactional
    public FirstPassword add(NewPerson person, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        if (staff.byAccount(person.account()).isPresent()) {
            throw new OrganizationRefusal.AccountTaken(person.account());
        }
        String password = passwords.givenOrRandom(person.account(), person.password());
        PersonId id = PersonId.next();
        staff.add(
                List.of(new Person(id, person.account(), person.name(), person.phone(), true, Set.of(), 0)),
                passwords.hash(password),
                true);
        journal.publish(added(id, person.account(), person.name(), person.phone(), admin));
        return new FirstPassword(id, password);
    }

    /** With their roles and a password that nobody was told: before they sign in they get a first one. */
    void take(List<Person> persons, Map<UnitId, String> unitNames, Actor.Person admin) {
        staff.take(persons, passwords.hashOfRandom(passwords.random()));
        for (Person person : persons) {
            journal.publish(added(person.id(), person.account(), person.name(), person.phone(), admin));
            person.grants()
                    .forEach(grant -> journal.granted(
                            person.id(), unitNames.getOrDefault(grant.unit(), ""), grant.role(), admin));
        }
    }

    private DomainEvent added(PersonId id, String account, String name, @Nullable String phone, Actor.Person admin) {
        return journal.about(PERSON, id, PeopleAct.PERSON_ADDED, admin)
                .changing("account", null, account)
                .changing("name", null, name)
                .changing("phone", null, phone);
    }
}
