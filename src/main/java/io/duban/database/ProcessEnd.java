package io.duban.database;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for processes to end, our children or not. */
final class ProcessEnd {

    private ProcessEnd() {}

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
