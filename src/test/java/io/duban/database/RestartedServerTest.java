package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Our own server dies and comes back without anybody's hands. */
@Tag("embedded-server")
class RestartedServerTest {

    private static final Duration BACK = Duration.ofSeconds(60);

    @TempDir
    Path parent;

    private Path home;

    @BeforeEach
    void makeAFolder() throws IOException {
        home = ServerFolder.under(parent);
    }

    @Test
    void comesBackWithWhatWasAcknowledgedEachTimeItIsKilled() throws Exception {
        try (DatabaseServer server = EmbeddedServer.start(home)) {
            ServerFolder.client(server)
                    .sql("CREATE TABLE kept (number INT PRIMARY KEY)")
                    .update();
            for (int kill = 1; kill <= 3; kill++) {
                ServerFolder.client(server)
                        .sql("INSERT INTO kept VALUES (?)")
                        .param(kill)
                        .update();
                ProcessHandle killed = kill();
                await().atMost(BACK).until(() -> answers(server));
                assertThat(rows(server)).isEqualTo(kill);
                assertThat(noted().pid()).isNotEqualTo(killed.pid());
                assertThat(servers()).hasSize(1);
            }
        }
        assertThat(servers()).isEmpty();
        assertThat(home.resolve("mariadb.running")).doesNotExist();
    }

    @Test
    void doesNotComeBackAfterItWasStopped() throws Exception {
        DatabaseServer server = EmbeddedServer.start(home);
        server.close();
        assertThat(servers()).isEmpty();
        EmbeddedServer.start(home).close();
        assertThat(servers()).isEmpty();
    }

    @Test
    void leavesNoServerBehindWhenStoppedWhileOneIsComingBack() throws Exception {
        for (int delay = 0; delay < 3; delay++) {
            DatabaseServer server = EmbeddedServer.start(home);
            ProcessHandle killed = kill();
            if (delay > 0) {
                await().atMost(BACK).until(() -> noted().pid() != killed.pid());
            }
            server.close();
            assertThat(servers()).isEmpty();
        }
        EmbeddedServer.start(home).close();
    }

    @Test
    void listensOnAnotherPortWhenItsOwnWasTakenMeanwhile() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ServerProcess.freePort(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
        }
        int free = ServerProcess.freePort();
        assertThat(ServerProcess.freePort(free)).isEqualTo(free);
    }

    @Test
    void endsAServerThatHangsAndStartsAnother() throws Exception {
        try (DatabaseServer server = EmbeddedServer.start(home)) {
            ProcessHandle hanging = noted();
            signal("STOP", hanging);
            server.endForItsSilence();
            await().atMost(BACK).until(() -> answers(server));
            assertThat(hanging.isAlive()).isFalse();
            assertThat(servers()).hasSize(1);
        }
    }

    @Test
    void endsWithDubanEvenWhenItHangs() throws Exception {
        DatabaseServer server = EmbeddedServer.start(home);
        signal("STOP", noted());
        server.close();
        assertThat(servers()).isEmpty();
    }

    private ProcessHandle kill() throws IOException {
        ProcessHandle server = noted();
        server.destroyForcibly();
        server.onExit().join();
        return server;
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        int code = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(code).isZero();
    }

    private ProcessHandle noted() throws IOException {
        String note = Files.readString(home.resolve("mariadb.running"));
        return ProcessHandle.of(Long.parseLong(note.split(" ")[1])).orElse(ProcessHandle.current());
    }

    /** Every living server on this folder, whoever started it. */
    private List<ProcessHandle> servers() {
        String folder = "--datadir=" + home.toAbsolutePath().normalize().resolve("mariadb");
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder))
                .toList();
    }

    private static boolean answers(DatabaseServer server) {
        try {
            return rows(server) >= 0;
        } catch (org.springframework.dao.DataAccessException away) {
            return away instanceof org.springframework.jdbc.BadSqlGrammarException;
        }
    }

    private static int rows(DatabaseServer server) {
        JdbcClient jdbc = ServerFolder.client(server);
        return jdbc.sql("SELECT COUNT(*) FROM kept").query(Integer.class).single();
    }
}
