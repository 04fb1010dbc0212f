package io.duban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoProfileTest {

    private static final String GIVEN = "jdbc:mysql://db:3306/duban";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isOnWhereNobodyNamedADatabase() {
        assertThat(demo(environment)).isTrue();
        assertThat(demo(environment.withProperty("duban.database.url", ""))).isTrue();
    }

    @Test
    void isOffOnAGivenDatabase() {
        assertThat(demo(environment.withProperty("duban.database.url", GIVEN))).isFalse();
    }

    @Test
    void isOnForAGivenDatabaseWhenAskedFor() {
        environment.withProperty("duban.database.url", GIVEN).withProperty("duban.demo", "true");
        assertThat(demo(environment)).isTrue();
    }

    @Test
    void isOffWhenNotWanted() {
        assertThat(demo(environment.withProperty("duban.demo", "false"))).isFalse();
    }

    private static boolean demo(MockEnvironment environment) {
        new DemoProfile().postProcessEnvironment(environment, new SpringApplication());
        return environment.matchesProfiles(DemoOnly.PROFILE);
    }
}
