package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("embedded-server")
class EmbeddedServerTest {

    @TempDir
    Path parent;

    private Path home;

    @BeforeEach
    void makeAFolder() throws IOException {
        home = ServerFolder.under(parent);
    }

    @Test
    void keepsWhatWasWrittenWhenItStartsAgain() {
        try (DatabaseServer server = EmbeddedServer.start(home)) {
            JdbcClient jdbc = ServerFolder.client(server);
            jdbc.sql("CREATE TABLE kept (name VARCHAR(20))").update();
            jdbc.sql("INSERT INTO kept VALUES ('𠮷林 👍')").update();
        }
        try (DatabaseServer server = EmbeddedServer.start(home)) {
            assertThat(ServerFolder.client(server)
                            .sql("SELECT name FROM kept")
                            .query(String.class)
                            .list())
                    .containsExactly("𠮷林 👍");
        }
    }

    @Test
    void passesItsOwnCheck() {
        try (DatabaseServer server = EmbeddedServer.start(home)) {
            ServerCheck.check(server);
            List<String> durability = ServerFolder.client(server)
                    .sql("SELECT @@GLOBAL.innodb_flush_log_at_trx_commit UNION ALL SELECT @@GLOBAL.tx_isolation"
                            + " UNION ALL SELECT @@GLOBAL.bind_address")
                    .query(String.class)
                    .list();
            assertThat(durability).containsExactly("1", "READ-COMMITTED", "127.0.0.1");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (DatabaseServer server = EmbeddedServer.start(home)) {
            assertThatThrownBy(() -> ServerFolder.connect(server, "duban", "")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ServerFolder.connect(server, "duban", "duban"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ServerFolder.connect(server, "root", "")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ServerFolder.connect(server, "", "")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void keepsThePasswordFromEverybodyElse() throws IOException {
        try (DatabaseServer server = EmbeddedServer.start(home)) {
            assertThat(server.password()).hasSizeGreaterThanOrEqualTo(32);
            assertThat(permissions("mariadb.password")).isEqualTo("rw-------");
            assertThat(permissions("mariadb")).isEqualTo("rwx------");
            assertThat(filesNaming(server.password())).containsExactly("mariadb.password");
        }
    }

    @Test
    void makesANewPasswordWhenTheOldOneWasEmptied() throws IOException {
        EmbeddedServer.start(home).close();
        Files.writeString(home.resolve("mariadb.password"), "");
        try (DatabaseServer server = EmbeddedServer.start(home)) {
            ServerCheck.check(server);
            assertThatThrownBy(() -> ServerFolder.connect(server, "duban", "")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesASecondDubanOnTheSameFolder() {
        DatabaseServer first = EmbeddedServer.start(home);
        try (first) {
            assertThatThrownBy(() -> EmbeddedServer.start(home))
                    .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.key())
                            .isEqualTo("database.refused.folderInUse"));
            assertThat(ServerFolder.client(first)
                            .sql("SELECT 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
        EmbeddedServer.start(home).close();
    }

    @Test
    void makesAHalfMadeInstallationAgain() throws IOException {
        Path halfMade = Files.createDirectory(home.resolve("mariadb.new"));
        Files.writeString(halfMade.resolve("ibdata1"), "the start was killed here");
        EmbeddedServer.start(home).close();
        assertThat(halfMade).doesNotExist();
        assertThat(home.resolve("mariadb/ibdata1")).exists();
    }

    @Test
    void saysWhereToLookWhenItCannotStartAndLeavesTheDataAlone() throws IOException {
        EmbeddedServer.start(home).close();
        Path data = home.resolve("mariadb/ibdata1");
        Files.writeString(data, "not what the server wrote");
        assertThatThrownBy(() -> EmbeddedServer.start(home)).isInstanceOfSatisfying(DatabaseRefused.class, refused -> {
            assertThat(refused.key()).isEqualTo("database.refused.start");
            assertThat(refused.arguments()).containsExactly(home.resolve("mariadb.log"));
        });
        assertThat(data).hasContent("not what the server wrote");
    }

    @Test
    void worksInAFolderWithAChineseNameAndSpaces() throws IOException {
        Path chinese = ServerFolder.under(parent, "督办 数据");
        try (DatabaseServer server = EmbeddedServer.start(chinese)) {
            ServerCheck.check(server);
        }
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name)));
    }

    private List<String> filesNaming(String text) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
