package io.duban.organization;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Set;

/** What a password must be: long enough, within what the hash reads, and none of those that everybody tries first. */
final class PasswordRules {

    static final int MIN_CHARACTERS = 10;
    /** The hash (bcrypt) reads no more. */
    static final int MAX_BYTES = 72;

    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "9876543210",
            "12345678910",
            "123456789a",
            "a123456789",
            "123456789q",
            "1q2w3e4r5t",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "qwertyuiop",
            "qwerty123456",
            "q1w2e3r4t5",
            "abcdefghij",
            "abc1234567",
            "abcd123456",
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "p@ssw0rd123",
            "administrator",
            "admin12345",
            "admin123456",
            "admin@12345",
            "welcome123",
            "changeme123",
            "iloveyou123",
            "woaini1314",
            "woaini1314520",
            "woaini5201314",
            "5201314520",
            "1314520520",
            "duban12345",
            "duban123456");

    private PasswordRules() {}

    /** Refuses what is too short, too long, the account's name, one character repeated, or commonly tried. */
    static void check(String account, String password) {
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            throw new PasswordRefusal.TooShort(MIN_CHARACTERS);
        }
        if (password.getBytes(UTF_8).length > MAX_BYTES) {
            throw new PasswordRefusal.TooLong(MAX_BYTES);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.equals(account)) {
            throw new PasswordRefusal.IsAccount();
        }
        if (COMMON.contains(lower) || lower.chars().distinct().count() <= 2) {
            throw new PasswordRefusal.TooCommon();
        }
    }
}
