package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.PERSON;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Duban itself makes the first unit and the first admin, where there is nobody yet. */
@Component
public class StartOrganization {

    public static final String ACCOUNT = "admin";

    private static final Actor STARTER = new Actor.Timer("first-start");

    /** To be renamed by the admin. */
    private static final UnitDetails OWN =
            new UnitDetails(null, "本单位", "本单位 (Own organization)", UnitKind.GOVERNMENT, Tier.PROVINCE, null);

    private static final String ADMIN_NAME = "系统管理员 (Admin)";

    private final Units units;
    private final Staff staff;
    private final Passwords passwords;
    private final OrganizationJournal journal;

    StartOrganization(Units units, Staff staff, Passwords passwords, OrganizationJournal journal) {
        this.units = units;
        this.staff = staff;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** Whether the unit is still called as Duban called it, be it in full only. */
    static boolean isUnnamed(Unit unit) {
        return unit.name().equals(OWN.name()) || unit.fullName().equals(OWN.fullName());
    }

    /** The one-time password of the account that was made; empty when there are people already. */
    @Transactional
    public Optional<String> start() {
        if (!staff.isEmpty()) {
            return Optional.empty();
        }
        String password = passwords.random();
        Unit own = Unit.open(UnitId.next(), OWN, 1);
        PersonId id = PersonId.next();
        units.add(List.of(own));
        staff.add(
                List.of(new Person(id, ACCOUNT, ADMIN_NAME, null, true, Set.of(Grant.own(own.id(), ADMIN)), 0)),
                passwords.hash(password),
                true);
        journal.publish(journal.about(PERSON, id, PeopleAct.PERSON_ADDED, STARTER)
                .changing("account", null, ACCOUNT)
                .changing("role", null, ADMIN));
        return Optional.of(password);
    }
}
