package io.duban.organization.internal;

import io.duban.organization.Passwords;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

@Component
final class HashedPasswords implements Passwords {

    /** Without what looks alike on paper: 0 and o, 1, i and l. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final String QUICK = "{" + SignInConfiguration.QUICK_METHOD + "}";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final PasswordEncoder encoder;
    private final LatelyMatched lately;
    private final String nobodysHash;
    private final SecureRandom random = new SecureRandom();

    HashedPasswords(PasswordEncoder encoder, LatelyMatched lately, SignInSettings settings) {
        this.encoder = encoder;
        this.lately = lately;
        this.nobodysHash = SignInConfiguration.hashOfNothing(settings);
    }

    @Override
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    @Override
    public String hashOfRandom(String password) {
        return QUICK + SignInConfiguration.QUICK.encode(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        boolean right = encoder.matches(password, hash);
        if (hash.startsWith(QUICK)) {
            // As long as for any other account, so that the time does not tell whose password is still the first one.
            encoder.matches(password, nobodysHash);
        }
        if (right) {
            lately.note(password, hash);
        }
        return right;
    }

    @Override
    public boolean matchedLately(String password, String hash) {
        return lately.holds(password, hash);
    }

    @Override
    public String nobodysHash() {
        return nobodysHash;
    }

    /** Four groups of four, 79 bits; the hyphens make it easy to read out. */
    @Override
    public String random() {
        return Stream.generate(this::group).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
