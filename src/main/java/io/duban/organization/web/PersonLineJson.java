package io.duban.organization.web;

import io.duban.organization.PersonLine;
import io.duban.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
record PersonLineJson(
        PersonId id, String account, String name, @Nullable String phone, boolean active, List<RoleInJson> roles) {

    static PersonLineJson of(PersonLine given) {
        return new PersonLineJson(
                given.id(),
                given.account(),
                given.name(),
                given.phone(),
                given.active(),
                given.roles().stream().map(RoleInJson::of).toList());
    }
}
