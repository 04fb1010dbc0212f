package io.duban.organization;

import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list: part of a name or account (blank: any), a unit, a role; those switched off only when asked;
 * only some people, null for all.
 */
public record PersonFilter(
        String text,
        @Nullable UnitId unit,
        @Nullable Role role,
        boolean withInactive,
        @Nullable Set<PersonId> among) {

    public PersonFilter {
        text = text.strip();
        among = among == null ? null : Set.copyOf(among);
    }

    public PersonFilter(String text, @Nullable UnitId unit, @Nullable Role role, boolean withInactive) {
        this(text, unit, role, withInactive, null);
    }

    /** Of these people only. */
    PersonFilter among(Set<PersonId> people) {
        return new PersonFilter(text, unit, role, withInactive, people);
    }

    /** Account names are in lower case. */
    public String lowerText() {
        return text.toLowerCase(Locale.ROOT);
    }
}
