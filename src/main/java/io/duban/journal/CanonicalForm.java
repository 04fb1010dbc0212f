package io.duban.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes over which a hash is taken. Each value is written as the length of its UTF-8 form in bytes, in decimal, a
 * colon, and the form itself; a value that is absent is a single minus sign. So no part of one value can be read as
 * part of its neighbour, and absent differs from empty. Numbers are written in decimal, moments as milliseconds since
 * 1970 in UTC. The first value names what the rest is, with the version of this form.
 */
final class CanonicalForm {

    private final MessageDigest digest;

    CanonicalForm(String kindAndVersion) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
        text(kindAndVersion);
    }

    CanonicalForm text(@Nullable String value) {
        if (value == null) {
            digest.update((byte) '-');
            return this;
        }
        byte[] bytes = value.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
        return this;
    }

    CanonicalForm id(@Nullable Object id) {
        return text(id == null ? null : id.toString());
    }

    CanonicalForm number(long value) {
        return text(Long.toString(value));
    }

    CanonicalForm time(Instant value) {
        return number(value.toEpochMilli());
    }

    /** SHA-256 in lower-case hexadecimal digits. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
