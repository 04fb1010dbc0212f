package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("embedded-server")
class OrphanedServerTest {

    @TempDir
    Path parent;

    private Path home;

    @BeforeEach
    void makeAFolder() throws IOException {
        home = ServerFolder.under(parent);
    }

    @Test
    void losesNothingAcknowledgedWhenDubanIsKilled() throws Exception {
        Process duban = KilledDuban.start(home, false);
        KilledDuban.awaitWritten(duban);
        KilledDuban.awaitEnd(duban);
        ProcessHandle leftOver = notedServer();
        assertThat(leftOver.isAlive()).isTrue();
        try (DatabaseServer server = EmbeddedServer.start(home)) {
            assertThat(leftOver.isAlive()).isFalse();
            assertThat(rows(server)).isEqualTo(KilledDuban.ROWS);
        }
    }

    @Test
    void losesNothingAcknowledgedWhenDubanAndItsServerAreKilled() throws Exception {
        Process duban = KilledDuban.start(home, false);
        KilledDuban.awaitWritten(duban);
        KilledDuban.awaitEnd(duban);
        ProcessHandle server = notedServer();
        server.destroyForcibly();
        server.onExit().join();
        try (DatabaseServer again = EmbeddedServer.start(home)) {
            assertThat(rows(again)).isEqualTo(KilledDuban.ROWS);
        }
    }

    @Test
    void endsALeftOverServerThatDoesNotLetItIn() throws Exception {
        Process duban = KilledDuban.start(home, false);
        KilledDuban.awaitWritten(duban);
        KilledDuban.awaitEnd(duban);
        Files.delete(home.resolve("mariadb.password"));
        try (DatabaseServer server = EmbeddedServer.start(home)) {
            assertThat(rows(server)).isEqualTo(KilledDuban.ROWS);
        }
    }

    @Test
    void refusesAFolderThatADubanInAnotherProcessHolds() throws Exception {
        Process duban = KilledDuban.start(home, true);
        try {
            KilledDuban.awaitWritten(duban);
            assertThatThrownBy(() -> EmbeddedServer.start(home))
                    .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.key())
                            .isEqualTo("database.refused.folderInUse"));
            assertThat(notedServer().isAlive()).isTrue();
        } finally {
            duban.destroyForcibly();
            KilledDuban.awaitEnd(duban);
        }
        EmbeddedServer.start(home).close();
    }

    @Test
    void leavesAStrangerAloneThatWasGivenTheServersNumber() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(home.resolve("mariadb.running"), "1 " + stranger.pid());
            EmbeddedServer.start(home).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void forgetsAServerThatEndedAsItShould() throws IOException {
        EmbeddedServer.start(home).close();
        assertThat(home.resolve("mariadb.running")).doesNotExist();
    }

    private ProcessHandle notedServer() throws IOException {
        String note = Files.readString(home.resolve("mariadb.running"));
        return ProcessHandle.of(Long.parseLong(note.split(" ")[1])).orElseThrow();
    }

    private static int rows(DatabaseServer server) {
        return ServerFolder.client(server)
                .sql("SELECT COUNT(*) FROM acknowledged")
                .query(Integer.class)
                .single();
    }
}
