package io.duban.database;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A second database on the tests' server, for the demonstration: it moves the clock over years and does whatever is due
 * by then, which would upset the plans of all other tests.
 */
public final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SUFFIX = "_demo";
    private static final String CREATE =
            "CREATE DATABASE IF NOT EXISTS %s_demo CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";

    /** On a given server the account of the tests has to have the right to make it. */
    static final List<String> PREPARATIONS =
            List.of(CREATE.formatted("duban"), "GRANT ALL ON duban_demo.* TO 'duban'@'127.0.0.1'");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (TestServer.isGiven(context.getEnvironment())) {
            Map<String, Object> address = Map.of("duban.database.url", besideTheGiven(context.getEnvironment()));
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own database", address));
        } else {
            TestServer.use(context, beside(TestServer.shared().url()));
        }
    }

    private static String besideTheGiven(Environment environment) {
        DatabaseServer given = new GivenServer(
                ConnectionUrl.complete(environment.getRequiredProperty("DUBAN_DB_URL")),
                environment.getProperty("DUBAN_DB_USER", ""),
                environment.getProperty("DUBAN_DB_PASSWORD", ""));
        JdbcClient jdbc = ServerFolder.client(given);
        String name = jdbc.sql("SELECT DATABASE()").query(String.class).single();
        jdbc.sql(CREATE.formatted(name)).update();
        return beside(given.url());
    }

    /** The name of the database is what stands between the last slash and the settings. */
    private static String beside(String url) {
        int end = url.indexOf('?');
        return end < 0 ? url + SUFFIX : url.substring(0, end) + SUFFIX + url.substring(end);
    }
}
