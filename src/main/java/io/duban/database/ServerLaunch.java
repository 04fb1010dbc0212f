package io.duban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Launches our own server, one at a time, as often as it is needed and until there shall be no more. */
final class ServerLaunch {

    private static final Logger log = LoggerFactory.getLogger(ServerLaunch.class);
    private static final int LONGEST_START_SECONDS = 300;

    private final DataFolder folder;
    private final ServerProcess command;
    private final List<String> preparations;
    private @Nullable Running running;
    private boolean noMore;

    ServerLaunch(DataFolder folder, ServerProcess command, List<String> preparations) {
        this.folder = folder;
        this.command = command;
        this.preparations = preparations;
    }

    /** The server of the latest launch, which may be starting, running or dead. */
    static final class Running {

        private final Process process;
        private final ServerConsole console;
        private final long launched = System.nanoTime();
        private volatile boolean answered;

        private Running(Process process, ServerConsole console) {
            this.process = process;
            this.console = console;
        }

        Process process() {
            return process;
        }

        ServerConsole console() {
            return console;
        }

        boolean hasAnswered() {
            return answered;
        }

        Duration life() {
            return Duration.ofNanos(System.nanoTime() - launched);
        }
    }

    synchronized Running running() {
        if (running == null) {
            throw new IllegalStateException("no server was launched yet");
        }
        return running;
    }

    /** From now on nothing is launched; what was launched last is to be ended by the caller. */
    synchronized Running noMore() {
        noMore = true;
        return running();
    }

    /** Returns when the server answers; one that does not has ended when this throws. */
    void onPort(int port) throws IOException, InterruptedException {
        try {
            Running started = start(new ServerConsole(port, folder.password()));
            awaitAnswer(started);
            log.info(
                    "Database server {} runs on port {} with its data in {}",
                    started.process.pid(),
                    port,
                    folder.databases());
        } finally {
            Files.deleteIfExists(folder.accountScript());
        }
    }

    private synchronized Running start(ServerConsole console) throws IOException {
        if (noMore) {
            throw new IOException("Duban is ending");
        }
        OwnerOnly.write(folder.accountScript(), AccountScript.of(console, preparations));
        Process process = command.start(console.port());
        running = new Running(process, console);
        folder.note(new DataFolder.RunningServer(console.port(), process.pid()));
        return running;
    }

    /** Crash recovery can take minutes; a server that died is noticed at once. */
    private void awaitAnswer(Running started) throws IOException, InterruptedException {
        long giveUpAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!started.console.answers()) {
            boolean ended = started.process.waitFor(50, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() - giveUpAt > 0) {
                started.process.destroy();
                ProcessEnd.byForce(started.process.toHandle());
                started.process.waitFor();
                folder.forgetNote();
                throw new DatabaseRefused("database.refused.start", folder.log());
            }
        }
        started.answered = true;
    }
}
