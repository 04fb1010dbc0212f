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

    BatchingJobExecutor(JobBatches batches) {
        this.batches = batches;
        setAcquireJobsCmdFactory(most -> new AcquireBatches(this, most));
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
