package io.duban.database;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for processes to end, our children or not. */
final class ProcessEnd {

    private static final long SECONDS_TO_HEAR = 20;

    private ProcessEnd() {}

    /** For one that was asked and did not hear it: a server that is cut off loses nothing that it has acknowledged. */
    static void byForce(ProcessHandle process) throws InterruptedException {
        if (!within(process, SECONDS_TO_HEAR, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    static boolean within(ProcessHandle process, long time, TimeUnit unit) throws InterruptedException {
        try {
            process.onExit().get(time, unit);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Cannot watch process " + process.pid(), failure);
        }
    }
}
