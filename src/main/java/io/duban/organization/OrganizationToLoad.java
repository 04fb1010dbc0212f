package io.duban.organization;

import io.duban.shared.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole organization as a file holds it. Units are named by their code and people by their account. */
public record OrganizationToLoad(
        List<UnitEntry> units, List<PersonEntry> people, List<StandInEntry> standIns, List<CalendarDay> holidays) {

    /** A unit; {@code parent} is a code, siblings stand in the order of the list. */
    public record UnitEntry(
            String code,
            String name,
            String fullName,
            UnitKind kind,
            Tier tier,
            @Nullable String parent) {}

    /** A person with roles. */
    public record PersonEntry(String account, String name, List<GrantEntry> grants) {}

    /** A role in a unit, named by its code. */
    public record GrantEntry(String unit, Role role) {}

    /** Accounts, and the first and last day. */
    public record StandInEntry(String absent, String standIn, LocalDate from, LocalDate until) {}
}
