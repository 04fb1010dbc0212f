package io.duban.organization;

import static io.duban.shared.Role.ADMIN;

import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person on record with the roles of their own; what they hold as a stand-in is not among them. */
public record Person(
        PersonId id,
        String account,
        String name,
        @Nullable String phone,
        boolean active,
        Set<Grant> grants,
        int version) {

    public Person {
        grants = Set.copyOf(grants);
    }

    public PersonName asName() {
        return new PersonName(id, name);
    }

    boolean isAdmin() {
        return grants.stream().anyMatch(grant -> grant.role() == ADMIN);
    }

    Person called(String newName, @Nullable String newPhone) {
        return new Person(id, account, newName, newPhone, active, grants, version);
    }

    Person granted(Grant grant) {
        if (!active) {
            throw new OrganizationRefusal.PersonInactive(name);
        }
        Set<Grant> more = new HashSet<>(grants);
        if (!more.add(grant)) {
            throw new OrganizationRefusal.RoleAlreadyHeld();
        }
        return with(more).mustNotMixRoles();
    }

    /** Refuses line roles beside an admin's or an auditor's, and these two beside each other. */
    Person mustNotMixRoles() {
        long sides = grants.stream()
                .map(grant -> grant.role().isLine() ? "line" : grant.role().name())
                .distinct()
                .count();
        if (sides > 1) {
            throw new OrganizationRefusal.RolesDoNotMix(name);
        }
        return this;
    }

    Person revoked(Grant grant) {
        Set<Grant> fewer = new HashSet<>(grants);
        if (!fewer.remove(grant)) {
            throw new OrganizationRefusal.RoleNotHeld();
        }
        return with(fewer);
    }

    Person deactivated() {
        if (!active) {
            throw new OrganizationRefusal.PersonInactive(name);
        }
        return new Person(id, account, name, phone, false, grants, version);
    }

    Person reactivated() {
        if (active) {
            throw new OrganizationRefusal.PersonAlreadyActive(name);
        }
        return new Person(id, account, name, phone, true, grants, version);
    }

    private Person with(Set<Grant> others) {
        return new Person(id, account, name, phone, active, others, version);
    }
}
