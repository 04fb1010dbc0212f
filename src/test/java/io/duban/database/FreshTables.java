package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Empties each test database before the first application of a run; later ones find what the first made. */
@TestConfiguration(proxyBeanMethods = false)
public class FreshTables {

    private static final Set<String> CLEANED = ConcurrentHashMap.newKeySet();

    @Bean
    FlywayMigrationStrategy cleanOnce(DatabaseServer server) {
        return flyway -> {
            if (CLEANED.add(server.url())) {
                refuseARealDatabase(server);
                flyway.clean();
            }
            flyway.migrate();
        };
    }

    /** Whoever builds in a shell that is set up for production must not lose everything. */
    private static void refuseARealDatabase(DatabaseServer server) {
        if (!TestServer.isOurs(server)) {
            String database = ServerFolder.client(server)
                    .sql("SELECT DATABASE()")
                    .query(String.class)
                    .single();
            assertThat(database)
                    .as("Tests empty the database they are given, so its name must say that it is for tests")
                    .contains("test");
        }
    }
}
