package io.duban.organization;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person to be taken on record; without a password a random one is made. Refuses a malformed account name. */
public record NewPerson(
        String account,
        String name,
        @Nullable String phone,
        @Nullable String password) {

    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    public NewPerson {
        account = account.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        phone = phone == null || phone.isBlank() ? null : phone.strip();
        password = password == null || password.isBlank() ? null : password;
        if (!ACCOUNT.matcher(account).matches()) {
            throw new OrganizationRefusal.AccountMalformed(account);
        }
    }

    /** Refuses a text that is the name of no account with {@link IllegalArgumentException}. */
    static String account(String text) {
        if (!ACCOUNT.matcher(text).matches()) {
            throw new IllegalArgumentException("not the name of an account");
        }
        return text;
    }

    @Override
    public String toString() {
        return "NewPerson[" + account + "]";
    }
}
