package io.duban.demo;

import io.duban.database.DatabaseRefused;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Everybody knows the password of the demo people, so without the demonstration Duban does not start on a database that
 * holds them. A command that only looks and ends opens no door.
 */
@Component
@Profile("!" + DemoOnly.PROFILE)
class DemoLeftBehind implements InitializingBean {

    private final DemoStateMapper state;
    private final Environment environment;

    DemoLeftBehind(DemoStateMapper state, Environment environment) {
        this.state = state;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        if (state.find().isPresent() && !environment.containsProperty("duban.command")) {
            throw new DatabaseRefused("database.refused.demo");
        }
    }
}
