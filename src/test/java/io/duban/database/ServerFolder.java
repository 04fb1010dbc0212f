package io.duban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A data folder for one test; all of a JVM share one unpacked server, because unpacking is the slow part. */
final class ServerFolder {

    private static final Path UNPACKED =
            Path.of("target", TestFork.folder("test-server")).toAbsolutePath();

    private ServerFolder() {}

    static Path under(Path parent) throws IOException {
        return under(parent, "data");
    }

    static Path under(Path parent, String name) throws IOException {
        Path home = Files.createDirectories(parent.resolve(name));
        Path server = home.resolve("server");
        if (!Files.exists(server)) {
            Files.createDirectories(UNPACKED);
            Files.createSymbolicLink(server, UNPACKED);
        }
        return home;
    }

    static JdbcClient client(DatabaseServer server) {
        return JdbcClient.create(dataSource(server));
    }

    static Connection connect(DatabaseServer server, String user, String password) throws SQLException {
        return DriverManager.getConnection(server.url(), user, password);
    }

    private static DataSource dataSource(DatabaseServer server) {
        return new DriverManagerDataSource(server.url(), server.user(), server.password());
    }
}
