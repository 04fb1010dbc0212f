package io.duban.organization;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What proves a token: 256 random bits, so that a fast digest of it gives nothing away. */
final class TokenSecret {

    /** By its beginning a secret is found where it does not belong, in a repository or a log. */
    private static final Pattern WRITTEN_BY_US = Pattern.compile("duban_[A-Za-z0-9_-]{43}");

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenSecret() {}

    static String fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return "duban_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static boolean isOne(String text) {
        return WRITTEN_BY_US.matcher(text).matches();
    }

    /** 64 hexadecimal digits. */
    static String digest(String secret) {
        return SecretDigest.of(secret);
    }
}
