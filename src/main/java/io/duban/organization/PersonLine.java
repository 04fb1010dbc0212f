package io.duban.organization;

import io.duban.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in a list, with the roles of their own. */
public record PersonLine(
        PersonId id, String account, String name, @Nullable String phone, boolean active, List<RoleIn> roles) {

    public PersonLine {
        roles = List.copyOf(roles);
    }
}
