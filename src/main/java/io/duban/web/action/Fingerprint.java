package io.duban.web.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** A SHA-256 over a sequence of values; each carries its length, so that nothing can be shifted from one to another. */
final class Fingerprint {

    private static final int BUFFER = 8192;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Fingerprint add(String value) {
        byte[] bytes = value.getBytes(UTF_8);
        length(bytes.length);
        digest.update(bytes);
        return this;
    }

    Fingerprint addAll(List<String> values) {
        length(values.size());
        values.forEach(this::add);
        return this;
    }

    Fingerprint add(Part file) throws IOException {
        add(file.getName()).add(Objects.toString(file.getSubmittedFileName(), ""));
        length(file.getSize());
        try (InputStream content = file.getInputStream()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return this;
    }

    /** Sixty-four hexadecimal digits; nothing may be added afterwards. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void length(long count) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(count).array());
    }
}
