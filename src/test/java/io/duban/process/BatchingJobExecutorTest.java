package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

class BatchingJobExecutorTest {

    private final BatchingJobExecutor executor = executor();

    @AfterEach
    void stop() {
        executor.shutdown();
    }

    /** The history of the demonstration begins while the engine's own start is still to come. */
    @Test
    void startsOnlyOnceItIsReleased() {
        executor.hold();
        executor.start();
        assertThat(executor.isActive()).isFalse();

        executor.release();

        assertThat(executor.isActive()).isTrue();
    }

    @Test
    void goesOnAfterItWasHeldAndStaysStillWhereNobodyStartedIt() {
        executor.hold();
        executor.release();
        assertThat(executor.isActive()).isFalse();

        executor.start();
        executor.hold();
        assertThat(executor.isActive()).isFalse();
        executor.release();

        assertThat(executor.isActive()).isTrue();
    }

    private static BatchingJobExecutor executor() {
        BatchingJobExecutor executor = new BatchingJobExecutor(null);
        executor.setTaskExecutor(new SimpleAsyncTaskExecutor());
        return executor;
    }
}
