package io.duban.web.pace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.organization.SignInPlace;
import io.duban.web.proxy.Proxies;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the container look after the slow. */
@Configuration(proxyBeanMethods = false)
class PaceSettings {

    private static final String KEY = Slowness.TOO_SLOW.key();

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> paced(
            ServerProperties server, Proxies proxies, MessageSource messages) {
        PaceLimits limits =
                PaceLimits.forThreads(server.getTomcat().getThreads().getMax());
        return factory -> {
            factory.setProtocol(PacedProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> ((PacedProtocol) connector.getProtocolHandler())
                    .keepTo(limits, address -> network(address, proxies), headTooSlow(messages)));
            factory.addEngineValves(new PaceValve(
                    request -> network(proxies.clientOf(request)),
                    server.getTomcat().getMaxSwallowSize().toBytes()));
        };
    }

    private static Optional<String> network(String address, Proxies proxies) {
        return proxies.include(address) ? Optional.empty() : Optional.of(network(address));
    }

    private static String network(String address) {
        return SignInPlace.of(address, null).network();
    }

    /** The language that was asked for is not known yet: both are said. */
    private static byte[] headTooSlow(MessageSource messages) {
        String words = messages.getMessage(KEY, null, Locale.CHINESE) + "\n"
                + messages.getMessage(KEY, null, Locale.ENGLISH) + "\n";
        return ("HTTP/1.1 408 \r\nContent-Type: text/plain;charset=UTF-8\r\nConnection: close\r\nContent-Length: "
                        + words.getBytes(UTF_8).length + "\r\n\r\n" + words)
                .getBytes(UTF_8);
    }
}
