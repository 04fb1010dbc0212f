package io.duban.organization;

import io.duban.shared.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units and people as a list of them says, line by line. Null means that the list says nothing about it, and then what
 * stands stays; a unit is named by its code, its name, its full name, or by 上级 &gt; 名称 where several share a name.
 */
public record Roster(List<UnitLine> units, List<PersonLine> people) {

    /** A unit; {@code row} is where the list says so. */
    public record UnitLine(
            int row,
            @Nullable String code,
            String name,
            @Nullable String fullName,
            @Nullable UnitKind kind,
            @Nullable Tier tier,
            @Nullable String parent) {}

    /** A person, once for each unit in which they hold roles. */
    public record PersonLine(
            int row,
            String account,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String unit,
            Set<Role> roles) {

        public PersonLine {
            roles = Set.copyOf(roles);
        }
    }

    public Roster {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }
}
