package io.duban.database;

import io.duban.database.DataFolder.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived its Duban, which was killed or crashed; it still holds the data folder and must end first. */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

    private OrphanedServer() {}

    /** Returns when no server is left over on the folder; refuses to go on if one does not end. */
    static void end(DataFolder folder) throws IOException, InterruptedException {
        Optional<RunningServer> noted = folder.noted();
        if (noted.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(noted.get().pid());
        if (process.isPresent()) {
            end(process.get(), new ServerConsole(noted.get().port(), folder.password()), folder.databases());
        }
        folder.forgetNote();
    }

    private static void end(ProcessHandle process, ServerConsole console, Path databases) throws InterruptedException {
        log.warn("Ending the database server {} that an earlier Duban left behind", process.pid());
        try {
            console.shutDown();
        } catch (SQLException unreachable) {
            if (!servesFrom(process, databases)) {
                log.info("Process {} is not our server: its number was given to another one", process.pid());
                return;
            }
            log.warn("It does not answer ({}); asking the process to end", unreachable.getMessage());
            process.destroy();
            ProcessEnd.byForce(process);
        }
        if (!ProcessEnd.within(process, 120, TimeUnit.SECONDS)) {
            throw new DatabaseRefused("database.refused.orphan", process.pid());
        }
    }

    /** Another MariaDB of this machine could have been given the number; only ours names our folder. */
    private static boolean servesFrom(ProcessHandle process, Path databases) {
        return process.info()
                .commandLine()
                .filter(command -> command.contains("--datadir=" + databases))
                .isPresent();
    }
}
