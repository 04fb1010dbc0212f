package io.duban.web.proxy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** The proxies in front of Duban, by address or network ({@code 10.0.0.0/8}); nobody unless the settings name some. */
@Component
public class Proxies {

    private final List<IpAddressMatcher> networks;

    Proxies(@Value("${duban.proxies:}") List<String> networks) {
        this.networks = networks.stream()
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .map(Proxies::network)
                .toList();
    }

    public boolean include(String address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }

    /** The address of whoever sent the request, as far as only proxies of ours say so. */
    public String clientOf(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        return include(peer) ? Forwarding.of(request, this).client() : peer;
    }

    private static IpAddressMatcher network(String written) {
        try {
            return new IpAddressMatcher(written);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "DUBAN_PROXIES holds addresses and networks such as 10.0.0.0/8, not '" + written + "'", unreadable);
        }
    }
}
