package io.duban.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where the demonstration listens: on this machine only, unless an address was given, for its password stands on the
 * sign-in page.
 */
final class DemoAddress {

    static final String SETTING = "server.address";
    private static final String LOOPBACK = "127.0.0.1";

    private DemoAddress() {}

    /** Has no effect on an environment that names an address. */
    static void applyTo(ConfigurableEnvironment environment) {
        environment.getPropertySources().addLast(new MapPropertySource("demoAddress", Map.of(SETTING, LOOPBACK)));
    }

    /** The address to open in a browser on this machine. */
    static String host(String address) {
        InetAddress listening = read(address);
        if (listening.isLoopbackAddress() || listening.isAnyLocalAddress()) {
            return "localhost";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /** Whether others than the people at this machine reach it. */
    static boolean isOpen(String address) {
        return !read(address).isLoopbackAddress();
    }

    private static InetAddress read(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException notHere) {
            throw new IllegalStateException("no such address: " + address, notHere);
        }
    }
}
