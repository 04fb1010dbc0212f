package io.duban.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * With {@code simulate} on the command line the program simulates and ends: no open port, no background work, and a
 * folder of its own unless a database is given.
 */
class SimulateSettings implements EnvironmentPostProcessor {

    private static final String BATCH = "duban.issue-batch";
    private static final String SMALLEST = "2";

    /** A plan of three tasks goes out in two batches, so that the way back to the next one is taken. */
    static final String SMALL_BATCHES = BATCH + "=" + SMALLEST;

    private static final Map<String, Object> QUIET = Map.of(
            BATCH,
            SMALLEST,
            "server.port",
            "0",
            "server.address",
            "127.0.0.1",
            "camunda.bpm.job-execution.enabled",
            "false",
            "duban.supervision.daily-sweep",
            "false",
            "duban.modeling.moves",
            "false",
            "duban.demo",
            "false",
            "logging.level.root",
            "warn",
            "duban.command",
            SimulateCommand.COMMAND);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String words = environment.getProperty(CommandLinePropertySource.DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME, "");
        if (List.of(words.split(",")).contains(SimulateCommand.COMMAND)) {
            Map<String, Object> settings = new HashMap<>(QUIET);
            settings.put("duban.home", environment.getProperty("duban.home", "data") + "/simulation");
            environment.getPropertySources().addFirst(new MapPropertySource("simulate", settings));
            environment.addActiveProfile(SimulationOnly.PROFILE);
        }
    }
}
