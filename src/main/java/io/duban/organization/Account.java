package io.duban.organization;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What signing in needs to know of a person. {@code account} is in lower case; with {@code mustChange} somebody else
 * gave the password, and nothing but changing it is allowed; {@code lockedUntil} is the end of the latest lock-out.
 */
public record Account(
        PersonId id,
        String account,
        String name,
        String passwordHash,
        boolean mustChange,
        boolean active,
        @Nullable Instant lockedUntil,
        int version) {

    @Override
    public String toString() {
        return "Account[" + id + ", " + account + "]";
    }
}
