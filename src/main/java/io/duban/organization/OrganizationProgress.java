package io.duban.organization;

import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far an organization has come that began with one unit and one admin. */
@Component
public class OrganizationProgress {

    private static final int NAMED = 5;

    /**
     * What is there.
     *
     * @param unnamed the first unit while it is called as Duban called it, null once it has a name of its own
     * @param office whether one unit has office staff, an office head and a supervisor
     * @param due whose password nobody knows, and who has not used theirs
     */
    public record Stage(@Nullable UnitId unnamed, int units, int people, boolean office, HandOutPasswords.Due due) {}

    private final Units units;
    private final Directory directory;
    private final Accounts accounts;

    OrganizationProgress(Units units, Directory directory, Accounts accounts) {
        this.units = units;
        this.directory = directory;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public Stage stage() {
        List<Unit> open = units.all();
        return new Stage(
                open.stream()
                        .filter(StartOrganization::isUnnamed)
                        .map(Unit::id)
                        .findFirst()
                        .orElse(null),
                open.size(),
                people(null, 2).size(),
                office(),
                accounts.due());
    }

    /** The names of some who hold one of the roles. */
    @Transactional(readOnly = true)
    public List<String> holders(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .flatMap(role -> people(role, NAMED).stream())
                .map(PersonLine::name)
                .distinct()
                .limit(NAMED)
                .toList();
    }

    private boolean office() {
        List<PersonLine> staff = people(Role.OFFICE_STAFF, 50);
        return staff.stream()
                .flatMap(person -> person.roles().stream())
                .filter(role -> role.role() == Role.OFFICE_STAFF)
                .map(RoleIn::unit)
                .distinct()
                .anyMatch(unit -> holds(unit, Role.OFFICE_HEAD) && holds(unit, Role.SUPERVISOR));
    }

    private boolean holds(UnitId unit, Role role) {
        return !directory
                .people(new PersonFilter("", unit, role, false), null, 1)
                .isEmpty();
    }

    private List<PersonLine> people(@Nullable Role role, int limit) {
        return directory.people(new PersonFilter("", null, role, false), null, limit);
    }
}
