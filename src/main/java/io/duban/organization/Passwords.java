package io.duban.organization;

import org.jspecify.annotations.Nullable;

/** Hashes passwords and makes new ones. */
public interface Passwords {

    String hash(String password);

    /**
     * Of a password that {@link #random} made: it has more bits than anybody can try, so that the hash need not be
     * slow, and a list of hundreds takes no minutes.
     */
    String hashOfRandom(String password);

    boolean matches(String password, String hash);

    /** Whether this password matched this hash a short time ago; costs next to nothing. */
    boolean matchedLately(String password, String hash);

    /** A hash that no password matches; checking against it takes as long as against a real one. */
    String nobodysHash();

    /** A random password that fulfils {@link PasswordRules} and is easy to read out and to type. */
    String random();

    /** The given password, checked against the rules, or a random one when none is given. */
    default String givenOrRandom(String account, @Nullable String given) {
        if (given == null) {
            return random();
        }
        PasswordRules.check(account, given);
        return given;
    }
}
