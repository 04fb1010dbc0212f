package io.duban.organization;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;

/** Nobody changes what they may do themselves, not even an admin: that takes a second one. */
final class OwnRights {

    private OwnRights() {}

    static void mustBeAnothers(PersonId changed, Actor.Person admin) {
        if (changed.equals(admin.id())) {
            throw new OrganizationRefusal.OwnRights();
        }
    }
}
