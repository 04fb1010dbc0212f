package io.duban.organization.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for a short time which password matched which hash, by a digest under a key of this process. A changed
 * password has another hash, so nothing need be dropped, on whatever node it was changed.
 */
@Component
class LatelyMatched {

    private static final String METHOD = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MOST = 2000;
    private static final Duration LATELY = Duration.ofMinutes(10);

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<ByteBuffer, Instant> matched = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Instant> eldest) {
            return size() > MOST;
        }
    };

    LatelyMatched(Clock clock) {
        this.clock = clock;
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, METHOD);
    }

    void note(String password, String hash) {
        ByteBuffer digest = digest(password, hash);
        synchronized (matched) {
            matched.put(digest, clock.instant());
        }
    }

    boolean holds(String password, String hash) {
        ByteBuffer digest = digest(password, hash);
        synchronized (matched) {
            Instant at = matched.get(digest);
            return at != null && at.plus(LATELY).isAfter(clock.instant());
        }
    }

    private ByteBuffer digest(String password, String hash) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(key);
            mac.update(hash.getBytes(UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
