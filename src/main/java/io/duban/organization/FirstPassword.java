package io.duban.organization;

import io.duban.shared.PersonId;

/** A password that somebody else set for a person, to be shown once and changed at the first sign-in. */
public record FirstPassword(PersonId id, String password) {

    @Override
    public String toString() {
        return "FirstPassword[" + id + "]";
    }
}
