package io.duban.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.organization.Passwords;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class HashedPasswordsTest {

    private static final Pattern HASH = Pattern.compile("(\\{bcrypt\\}\\$2a\\$\\d\\d\\$)[./0-9A-Za-z]{53}");

    @Autowired
    Passwords passwords;

    /** Otherwise the time of the answer would tell which names have an account. */
    @Test
    void checksAPasswordOfNobodyByTheWorkOfAnAccounts() {
        String nobodys = passwords.nobodysHash();
        assertThat(method(nobodys)).isEqualTo(method(passwords.hash("correct horse battery")));
        assertThat(passwords.matches("correct horse battery", nobodys)).isFalse();
    }

    private static String method(String hash) {
        var found = HASH.matcher(hash);
        assertThat(found.matches()).as(hash).isTrue();
        return found.group(1);
    }
}
