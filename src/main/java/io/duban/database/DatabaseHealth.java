package io.duban.database;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Sends no traffic here while the database is away; Duban itself is well and need not be started anew. */
@Component("database")
class DatabaseHealth implements HealthIndicator {

    private final DatabaseWatch watch;

    DatabaseHealth(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        Health.Builder health = watch.answers() ? Health.up() : Health.outOfService();
        return health.withDetail("condition", watch.condition()).build();
    }
}
