package io.duban.demo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Switches the demonstration on where nobody named a database, so that a newcomer's first start shows something. A
 * given database never gets demo people unless somebody asks for them.
 */
class DemoProfile implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean ownDatabase = environment.getProperty("duban.database.url", "").isBlank();
        boolean wanted = environment.getProperty("duban.demo", Boolean.class, ownDatabase);
        if (wanted && !environment.acceptsProfiles(Profiles.of("test"))) {
            environment.addActiveProfile(DemoOnly.PROFILE);
            DemoAddress.applyTo(environment);
        }
    }
}
