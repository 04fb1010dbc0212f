package io.duban.organization;

/** Hashes passwords and makes new ones. */
public interface Passwords {

    String hash(String password);

    boolean matches(String password, String hash);

    /** A hash that no password matches; checking against it takes as long as against a real one. */
    String nobodysHash();

    /** A random password that fulfils {@link PasswordRules} and is easy to read out and to type. */
    String random();
}
