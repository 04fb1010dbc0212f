package io.duban.organization;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt to sign in comes from.
 *
 * @param network an IPv4 address, or the first 64 bits of an IPv6 address, which one household or office shares
 * @param device the fingerprint of the secret that a browser keeps, null for a program
 */
public record SignInPlace(String network, @Nullable String device) {

    private static final int SHARED_BYTES = 8;

    /** From a literal address; a name is never looked up. The secret itself is not kept. */
    public static SignInPlace of(String address, @Nullable String secret) {
        return new SignInPlace(networkOf(address), secret == null ? null : "device:" + fingerprint(secret));
    }

    private static String networkOf(String address) {
        int scope = address.indexOf('%');
        String plain = scope < 0 ? address : address.substring(0, scope);
        if (!plain.contains(":")) {
            return plain;
        }
        try {
            InetAddress read = InetAddress.getByName(plain);
            return read instanceof Inet6Address ? prefix(read.getAddress()) : read.getHostAddress();
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException("not an address: " + address, noAddress);
        }
    }

    private static String prefix(byte[] address) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < SHARED_BYTES; at += 2) {
            int pair = ((address[at] & 0xff) << 8) | (address[at + 1] & 0xff);
            text.append(Integer.toHexString(pair)).append(':');
        }
        return text + ":/64";
    }

    private static String fingerprint(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
