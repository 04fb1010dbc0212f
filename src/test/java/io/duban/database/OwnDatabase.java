package io.duban.database;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A second database on the tests' server, for the demonstration: it moves the clock over years and does whatever is due
 * by then, which would upset the plans of all other tests.
 */
public class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DEMO = "_demo";
    private static final String OTHER = "_demo_other";
    private static final String EMPTY = "_empty";
    private static final String SIMULATED = "_simulated";
    private static final String AGAIN = "_simulated_again";
    private static final String BEFORE = "_before";
    private static final String CREATE = "CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";

    /**
     * On a given server the account of the tests has to have the right to make it. Our own need not outlive a failure of
     * the machine's power, and does not wait for the disk at each commit.
     */
    static final List<String> PREPARATIONS = Stream.concat(
                    Stream.of("SET GLOBAL innodb_flush_log_at_trx_commit = 0"),
                    Stream.of(DEMO, OTHER, EMPTY, SIMULATED, AGAIN, BEFORE, CutLine.SUFFIX)
                            .flatMap(suffix -> Stream.of(
                                    CREATE.formatted("duban" + suffix),
                                    "GRANT ALL ON duban" + suffix + ".* TO 'duban'@'127.0.0.1'")))
            .toList();

    /** For a test that does what the demonstration's history means to do itself. */
    public static final class Other extends OwnDatabase {

        public Other() {
            super(OTHER);
        }
    }

    /** For a test of what is there when nobody has begun yet. */
    public static final class Empty extends OwnDatabase {

        public Empty() {
            super(EMPTY);
        }
    }

    /** For a simulation. */
    public static final class Simulated extends OwnDatabase {

        public Simulated() {
            super(SIMULATED);
        }
    }

    /** For another run of the same simulation. */
    public static final class Again extends OwnDatabase {

        public Again() {
            super(AGAIN);
        }
    }

    /** For a database as an earlier Duban left it. */
    public static final class Before extends OwnDatabase {

        public Before() {
            super(BEFORE);
        }
    }

    private final String suffix;

    public OwnDatabase() {
        this(DEMO);
    }

    private OwnDatabase(String suffix) {
        this.suffix = suffix;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServer.useUrl(context, beside(context, suffix));
    }

    /** The address of a database beside the tests' first one, with this at the end of its name. */
    static String beside(ConfigurableApplicationContext context, String suffix) {
        Environment environment = context.getEnvironment();
        return TestServer.isGiven(environment)
                ? besideTheGiven(environment, suffix)
                : beside(TestServer.shared().url(), suffix);
    }

    private static String besideTheGiven(Environment environment, String suffix) {
        DatabaseServer given = new GivenServer(
                ConnectionUrl.complete(environment.getRequiredProperty("DUBAN_DB_URL")),
                environment.getProperty("DUBAN_DB_USER", ""),
                environment.getProperty("DUBAN_DB_PASSWORD", ""));
        JdbcClient jdbc = ServerFolder.client(given);
        String name = jdbc.sql("SELECT DATABASE()").query(String.class).single();
        jdbc.sql(CREATE.formatted(name + TestFork.suffix() + suffix)).update();
        return beside(given.url(), TestFork.suffix() + suffix);
    }

    /** The name of the database is what stands between the last slash and the settings. */
    private static String beside(String url, String suffix) {
        int end = url.indexOf('?');
        return end < 0 ? url + suffix : url.substring(0, end) + suffix + url.substring(end);
    }
}
