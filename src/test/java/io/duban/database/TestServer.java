package io.duban.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * The database all tests of one JVM share: the given one if {@code DUBAN_DB_URL} is set (for a second JVM one beside it),
 * else a server of our own under {@code target}. It is started once, however many application contexts the tests need,
 * and ends after the last of them.
 */
public final class TestServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static DatabaseServer server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!isGiven(context.getEnvironment())) {
            useUrl(context, shared().url());
        } else if (!TestFork.suffix().isEmpty()) {
            useUrl(context, OwnDatabase.beside(context, ""));
        }
    }

    static boolean isGiven(Environment environment) {
        return StringUtils.hasText(environment.getProperty("DUBAN_DB_URL"));
    }

    /** From now on the application's database is at this address of the tests' server, our own or the given one. */
    static void useUrl(ConfigurableApplicationContext context, String url) {
        Map<String, Object> address = isGiven(context.getEnvironment())
                ? Map.of("duban.database.url", url)
                : Map.of(
                        "duban.database.url", url,
                        "duban.database.user", shared().user(),
                        "duban.database.password", shared().password());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test server", address));
    }

    /** Also the other databases on our server: their names begin like that of the first. */
    static synchronized boolean isOurs(DatabaseServer other) {
        return server != null
                && other.url().startsWith(server.url().substring(0, server.url().indexOf('?')));
    }

    static synchronized DatabaseServer shared() {
        if (server == null) {
            server = EmbeddedServer.start(folder(), OwnDatabase.PREPARATIONS);
            // After the contexts are closed, and with them their pools.
            SpringApplication.getShutdownHandlers().add(server::close);
        }
        return server;
    }

    private static Path folder() {
        try {
            return ServerFolder.under(Path.of("target"), TestFork.folder("test-data"));
        } catch (IOException failure) {
            throw new UncheckedIOException("There is no place for the tests' data", failure);
        }
    }
}
