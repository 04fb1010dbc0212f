package io.duban.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/** Hands what it finds due to its threads in batches, and lets these do together what is alike. */
final class BatchingJobExecutor extends SpringJobExecutor {

    private final JobBatches batches;
    private boolean held;
    private boolean wanted;

    BatchingJobExecutor(JobBatches batches) {
        this.batches = batches;
        setAcquireJobsCmdFactory(most -> new AcquireBatches(this, most));
    }

    /** What is told to start it meanwhile, as the end of Duban's own start does, is heard once it is released. */
    @Override
    public synchronized void start() {
        if (held) {
            wanted = true;
        } else {
            super.start();
        }
    }

    /** Takes up nothing until it is released. */
    synchronized void hold() {
        wanted = isActive();
        held = true;
        shutdown();
    }

    synchronized void release() {
        held = false;
        if (wanted) {
            start();
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl processEngine) {
        return () -> {
            List<String> alone = isActive() ? batches.run(jobIds) : jobIds;
            super.getExecuteJobsRunnable(alone, processEngine).run();
        };
    }

    /** The engine would give each process a thread of its own. */
    private static final class AcquireBatches extends AcquireJobsCmd {

        AcquireBatches(JobExecutor executor, int most) {
            super(executor, most);
        }

        @Override
        public AcquiredJobs execute(CommandContext commandContext) {
            AcquiredJobs found = super.execute(commandContext);
            acquiredJobs = new AcquiredJobs(numJobsToAcquire);
            List<String> batch = new ArrayList<>();
            for (List<String> ofOneProcess : found.getJobIdBatches()) {
                batch.addAll(ofOneProcess);
                if (batch.size() >= JobBatches.SIZE) {
                    acquiredJobs.addJobIdBatch(batch);
                    batch = new ArrayList<>();
                }
            }
            acquiredJobs.addJobIdBatch(batch);
            return acquiredJobs;
        }
    }
}
