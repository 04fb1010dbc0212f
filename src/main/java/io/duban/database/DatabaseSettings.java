package io.duban.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where Duban keeps its data, and the server to use if it is not to run one of its own. */
@ConfigurationProperties("duban")
record DatabaseSettings(
        @DefaultValue("data") Path home, @DefaultValue Database database) {

    record Database(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {}
}
