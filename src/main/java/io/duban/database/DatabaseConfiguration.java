package io.duban.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** Finds or starts the server, checks it, and hands its address to the pool. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** Closed by Spring after the pool, which depends on it. */
    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings) {
        DatabaseServer server = server(settings);
        try {
            ServerCheck.check(server);
        } catch (DatabaseRefused refused) {
            server.close();
            throw refused;
        }
        return server;
    }

    private static DatabaseServer server(DatabaseSettings settings) {
        DatabaseSettings.Database given = settings.database();
        if (StringUtils.hasText(given.url())) {
            return new GivenServer(
                    ConnectionUrl.complete(given.url()), textOrNone(given.user()), textOrNone(given.password()));
        }
        if (!MariaDbUnpacker.isOnBoard()) {
            throw new DatabaseRefused("database.refused.noServer");
        }
        return EmbeddedServer.start(settings.home());
    }

    private static String textOrNone(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Bean
    DatabaseWatch databaseWatch(DatabaseServer server) {
        DatabaseWatch watch = new DatabaseWatch(server, new Connections(server));
        watch.begin();
        return watch;
    }

    /** Takes the place of the pool that Spring Boot would make of an address: ours may change with the server. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    Pool dataSource(DatabaseWatch watch) {
        Pool pool = new Pool();
        pool.setDataSource(watch.connections());
        pool.watchedBy(watch);
        return pool;
    }
}
