package io.duban.organization.web;

import io.duban.organization.LookUpPeople;
import io.duban.organization.Person;
import io.duban.organization.SignInAttempts;
import io.duban.shared.Grant;
import io.duban.shared.Located;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about a person that admins and auditors see. */
record PersonSheetJson(
        PersonJson person,
        List<RoleInJson> roles,
        List<StandInLineJson> standIns,
        boolean mustChange,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSignIn,
        List<AttemptsJson> failedAttempts)
        implements Versioned, Located {

    @Override
    public String address() {
        return "/api/organization/people/" + person.id();
    }

    @Override
    public int inVersion() {
        return person.version();
    }

    /** The account and what it may do. */
    record PersonJson(
            PersonId id,
            String account,
            String name,
            @Nullable String phone,
            boolean active,
            List<GrantJson> grants,
            int version) {

        static PersonJson of(Person given) {
            return new PersonJson(
                    given.id(),
                    given.account(),
                    given.name(),
                    given.phone(),
                    given.active(),
                    given.grants().stream().map(GrantJson::of).toList(),
                    given.version());
        }
    }

    /** A role in a unit; {@code heldBy} is the absent person when it is exercised as a stand-in. */
    record GrantJson(UnitId unit, Role role, @Nullable NameJson heldBy) {

        static GrantJson of(Grant given) {
            return new GrantJson(
                    given.unit(), given.role(), given.heldBy() == null ? null : NameJson.of(given.heldBy()));
        }
    }

    /** A person by name. */
    record NameJson(PersonId id, String name) {

        static NameJson of(PersonName given) {
            return new NameJson(given.id(), given.name());
        }
    }

    /** Failed sign-ins from one network. */
    record AttemptsJson(
            String network,
            int attempts,
            Instant since,
            Instant last,
            @Nullable Instant waitsUntil) {

        static AttemptsJson of(SignInAttempts.Failed given) {
            return new AttemptsJson(given.network(), given.attempts(), given.since(), given.last(), given.waitsUntil());
        }
    }

    static PersonSheetJson of(LookUpPeople.Sheet given) {
        return new PersonSheetJson(
                PersonJson.of(given.person()),
                given.roles().stream().map(RoleInJson::of).toList(),
                given.standIns().stream().map(StandInLineJson::of).toList(),
                given.mustChange(),
                given.lockedUntil(),
                given.lastSignIn(),
                given.failedAttempts().stream().map(AttemptsJson::of).toList());
    }
}
