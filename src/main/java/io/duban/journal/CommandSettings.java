package io.duban.journal;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** With {@code verify-journal} on the command line the program looks and ends: no open port, no background work. */
class CommandSettings implements EnvironmentPostProcessor {

    private static final Map<String, Object> QUIET = Map.of(
            "server.port", "0",
            "server.address", "127.0.0.1",
            "camunda.bpm.job-execution.enabled", "false",
            "duban.command", VerifyCommand.COMMAND);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String words = environment.getProperty(CommandLinePropertySource.DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME, "");
        if (List.of(words.split(",")).contains(VerifyCommand.COMMAND)) {
            environment.getPropertySources().addFirst(new MapPropertySource("verify-journal", QUIET));
        }
    }
}
