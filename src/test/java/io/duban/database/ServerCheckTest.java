package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real connections to a real server wherever a server can be brought to show the fault; else what such a server says. */
@Tag("embedded-server")
class ServerCheckTest {

    private static final Map<String, String> FINE = Map.of(
            "version", "11.4.5-MariaDB",
            "database", "duban",
            "character_set_database", "utf8mb4",
            "transaction_isolation", "READ-COMMITTED",
            "sql_mode", "STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION",
            "time_zone", "+00:00");

    @TempDir
    static Path parent;

    private static DatabaseServer server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedServer.start(
                ServerFolder.under(parent),
                List.of(
                        "CREATE DATABASE old_characters CHARACTER SET latin1",
                        "GRANT ALL ON old_characters.* TO 'duban'@'127.0.0.1'"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void acceptsAServerThatKeepsEverything() {
        ServerCheck.check(server);
        ServerCheck.check(FINE, "address");
    }

    @Test
    void refusesADatabaseThatCannotHoldRareCharacters() {
        assertRefused(at(url("/old_characters")), "database.refused.characters", "old_characters", "latin1");
    }

    @Test
    void refusesAWrongPassword() {
        assertRefused(new GivenServer(server.url(), server.user(), "wrong"), "database.refused.account");
    }

    @Test
    void refusesADatabaseThatIsNotThere() {
        assertRefused(at(url("/nowhere")), "database.refused.missing");
    }

    @Test
    void refusesAnAddressWithoutADatabase() {
        assertRefused(at(url("/")), "database.refused.noDatabase");
    }

    @Test
    void refusesAServerThatDoesNotAnswer() {
        assertRefused(
                at(ConnectionUrl.complete("jdbc:mysql://127.0.0.1:1/duban?connectTimeout=500")),
                "database.refused.unreachable",
                "Connection refused");
    }

    @Test
    void refusesAServerThatCutsWhatIsTooLong() {
        assertRefused(
                at(server.url() + "&jdbcCompliantTruncation=false&sessionVariables=sql_mode='NO_ENGINE_SUBSTITUTION'"),
                "database.refused.mode");
    }

    @Test
    void refusesASessionInAnotherTimeZone() {
        String other = server.url().replace("connectionTimeZone=UTC", "connectionTimeZone=%2B08:00");
        assertRefused(at(other), "database.refused.zone", "+08:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.0.44", "8.3.0", "5.7.44-log", "10.6.20-MariaDB", "5.5.5-10.10.3-MariaDB", "unheard of"})
    void refusesAnOldServer(String version) {
        assertThatThrownBy(() -> ServerCheck.check(with("version", version), "address"))
                .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.key())
                        .isEqualTo("database.refused.version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.4.0", "9.7.4", "10.11.6-MariaDB-0+deb12u1", "5.5.5-10.11.2-MariaDB", "12.0.1-MariaDB"})
    void acceptsAServerThatIsStillMaintained(String version) {
        ServerCheck.check(with("version", version), "address");
    }

    @Test
    void refusesAServerThatInsistsOnAnotherIsolation() {
        assertThatThrownBy(() -> ServerCheck.check(with("transaction_isolation", "REPEATABLE-READ"), "address"))
                .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.key())
                        .isEqualTo("database.refused.isolation"));
    }

    @Test
    void knowsTheOlderNameOfTheIsolation() {
        Map<String, String> older = with("tx_isolation", "READ-COMMITTED");
        older.remove("transaction_isolation");
        ServerCheck.check(older, "address");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> settings = new HashMap<>(FINE);
        settings.put(name, value);
        return settings;
    }

    private static String url(String database) {
        return server.url().replace("/duban", database);
    }

    private static DatabaseServer at(String url) {
        return new GivenServer(url, server.user(), server.password());
    }

    private static void assertRefused(DatabaseServer server, String key, Object... arguments) {
        assertThatThrownBy(() -> ServerCheck.check(server)).isInstanceOfSatisfying(DatabaseRefused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.arguments()).containsAll(List.of(arguments));
        });
    }
}
