package io.duban.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB server of our own: started with Duban, started again when it dies, ended with Duban, its data in a
 * folder that outlives both.
 */
final class EmbeddedServer implements DatabaseServer {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int LONGEST_END_SECONDS = 120;

    private final DataFolder folder;
    private final ServerLaunch launch;
    private final RestartPause pause = new RestartPause();
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread keeper = new Thread(this::keep, "database-keeper");

    private EmbeddedServer(DataFolder folder, ServerLaunch launch) {
        this.folder = folder;
        this.launch = launch;
        keeper.setDaemon(true);
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
            ServerLaunch launch = new ServerLaunch(folder, new ServerProcess(binaries, folder), preparations);
            launch.onPort(ServerProcess.freePort());
            EmbeddedServer server = new EmbeddedServer(folder, launch);
            server.keeper.start();
            return server;
        } catch (IOException | InterruptedException | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /** Waits for the server to die, which it does once, in the end, when all is well. */
    private void keep() {
        try {
            while (true) {
                ServerLaunch.Running dead = launch.running();
                int code = dead.process().waitFor();
                if (ending.getCount() == 0) {
                    return;
                }
                Duration wait = pause.after(dead.life(), dead.hasAnswered());
                log.error(DatabaseWords.line(
                        "database.server.died", dead.process().pid(), code, wait.toSeconds(), folder.log()));
                if (ending.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                startAgain(dead.console().port());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What does not come up has ended when this returns, and is seen to be dead. */
    private void startAgain(int port) throws InterruptedException {
        try {
            launch.onPort(ServerProcess.freePort(port));
            log.warn(DatabaseWords.line(
                    "database.server.again", launch.running().process().pid()));
        } catch (IOException | DatabaseRefused failure) {
            log.error(DatabaseWords.line("database.server.notAgain", folder.log()), failure);
        }
    }

    /** It is seen to be dead and started again. */
    @Override
    public void endForItsSilence() {
        Process silent = launch.running().process();
        log.error(DatabaseWords.line("database.server.silent", silent.pid()));
        silent.destroyForcibly();
    }

    @Override
    public String url() {
        return launch.running().console().url();
    }

    @Override
    public String user() {
        return ServerConsole.ACCOUNT;
    }

    @Override
    public String password() {
        return launch.running().console().password();
    }

    /** Returns when the server has written everything down and ended. */
    @Override
    public void close() {
        ending.countDown();
        Process process = launch.noMore().process();
        try {
            askToEnd(process);
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

    private void askToEnd(Process process) throws InterruptedException {
        try {
            launch.running().console().shutDown();
        } catch (SQLException unreachable) {
            log.debug("Database server {} does not answer", process.pid(), unreachable);
            process.destroy();
            ProcessEnd.byForce(process.toHandle());
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
