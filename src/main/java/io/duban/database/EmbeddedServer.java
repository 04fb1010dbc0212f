package io.duban.database;

import io.duban.database.DataFolder.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real MariaDB server of our own: started with Duban, ended with Duban, its data in a folder that outlives both. */
final class EmbeddedServer implements DatabaseServer {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int LONGEST_START_SECONDS = 300;
    private static final int LONGEST_END_SECONDS = 120;

    private final DataFolder folder;
    private final Process process;
    private final ServerConsole console;

    private EmbeddedServer(DataFolder folder, Process process, ServerConsole console) {
        this.folder = folder;
        this.process = process;
        this.console = console;
    }

    /**
     * Returns when the server answers. Refuses a folder in use and a server that does not start; ends a server that a
     * killed Duban left behind.
     */
    static EmbeddedServer start(Path home) {
        return start(home, List.of());
    }

    /** With statements to be run by the server itself, before it lets anybody in. */
    static EmbeddedServer start(Path home, List<String> preparations) {
        try {
            return start(DataFolder.hold(home), preparations);
        } catch (IOException failure) {
            throw new DatabaseRefused(failure, "database.refused.folder", home.toAbsolutePath(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database server was starting", interrupted);
        }
    }

    private static EmbeddedServer start(DataFolder folder, List<String> preparations)
            throws IOException, InterruptedException {
        try {
            OrphanedServer.end(folder);
            ServerBinaries binaries = MariaDbUnpacker.unpackUnder(folder.server());
            new ServerInstallation(binaries, folder).ifMissing();
            return launch(folder, new ServerProcess(binaries, folder), preparations);
        } catch (IOException | InterruptedException | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    private static EmbeddedServer launch(DataFolder folder, ServerProcess command, List<String> preparations)
            throws IOException, InterruptedException {
        ServerConsole console = new ServerConsole(ServerProcess.freePort(), folder.password());
        OwnerOnly.write(folder.accountScript(), AccountScript.of(console, preparations));
        Process process = command.start(console.port());
        folder.note(new RunningServer(console.port(), process.pid()));
        EmbeddedServer server = new EmbeddedServer(folder, process, console);
        try {
            server.awaitAnswer();
        } finally {
            Files.deleteIfExists(folder.accountScript());
        }
        log.info(
                "Database server {} runs on port {} with its data in {}",
                process.pid(),
                console.port(),
                folder.databases());
        return server;
    }

    /** Crash recovery can take minutes; a server that died is noticed at once. */
    private void awaitAnswer() throws IOException, InterruptedException {
        long giveUpAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!console.answers()) {
            boolean ended = process.waitFor(50, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() - giveUpAt > 0) {
                process.destroy();
                folder.forgetNote();
                throw new DatabaseRefused("database.refused.start", folder.log());
            }
        }
    }

    @Override
    public String url() {
        return console.url();
    }

    @Override
    public String user() {
        return ServerConsole.ACCOUNT;
    }

    @Override
    public String password() {
        return console.password();
    }

    /** Returns when the server has written everything down and ended. */
    @Override
    public void close() {
        try {
            askToEnd();
            if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                log.warn("Database server {} does not end; the next start will deal with it", process.pid());
                return;
            }
            folder.forgetNote();
            log.info("Database server {} has ended", process.pid());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            log.warn("Interrupted while database server {} was ending", process.pid());
        } catch (IOException failure) {
            log.warn("The note of the ended database server could not be removed", failure);
        } finally {
            letGo();
        }
    }

    private void askToEnd() {
        try {
            console.shutDown();
        } catch (SQLException unreachable) {
            log.debug("Database server {} does not answer", process.pid(), unreachable);
            process.destroy();
        }
    }

    private void letGo() {
        try {
            folder.close();
        } catch (IOException failure) {
            log.warn("The data folder's lock could not be closed", failure);
        }
    }
}
