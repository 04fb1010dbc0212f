package io.duban.web.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the address of a client as headers write it: quoted, in brackets, with a port. A name is never looked up. */
final class ClientAddress {

    private static final Pattern V4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?");
    private static final Pattern V6 =
            Pattern.compile("\\[?([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:%[\\w.-]+)?(?:\\](?::\\d{1,5})?)?");
    private static final int HIGHEST = 255;

    private ClientAddress() {}

    /** Empty for anything but an address, such as {@code unknown} or a host's name. */
    static Optional<InetAddress> read(String written) {
        String text = written.strip().replace("\"", "");
        Matcher v4 = V4.matcher(text);
        if (v4.matches()) {
            return Pattern.compile("\\.").splitAsStream(v4.group(1)).allMatch(ClientAddress::isByte)
                    ? literal(v4.group(1))
                    : Optional.empty();
        }
        Matcher v6 = V6.matcher(text);
        return v6.matches() ? literal(v6.group(1)) : Optional.empty();
    }

    private static boolean isByte(String digits) {
        return Integer.parseInt(digits) <= HIGHEST;
    }

    // What is all digits and dots, or holds a colon, is never asked of a name server.
    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}
