package io.duban.process;

import io.duban.shared.DueJobs;
import io.duban.shared.RetryRule;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Does the engine's due jobs on the calling thread. */
@Component
class EngineDueJobs implements DueJobs {

    private static final int PAGE = 200;
    private static final int TRIES = 5;
    private static final long PAUSE_NANOS = 20_000_000;

    private final ManagementService managementService;
    private final ProcessEngineConfigurationImpl configuration;
    private final JobBatches batches;
    private final EngineClock engineClock;
    private final List<RetryRule> rules;

    EngineDueJobs(
            ManagementService managementService,
            ProcessEngineConfigurationImpl configuration,
            JobBatches batches,
            EngineClock engineClock,
            List<RetryRule> rules) {
        this.managementService = managementService;
        this.configuration = configuration;
        this.batches = batches;
        this.engineClock = engineClock;
        this.rules = List.copyOf(rules);
    }

    @Override
    public int runDueJobs() {
        int done = 0;
        for (List<String> due = due(); !due.isEmpty(); due = due()) {
            List<String> alone = batches.run(due);
            done += due.size() - alone.size();
            for (String job : alone) {
                done += run(job);
            }
        }
        return done;
    }

    /** People act and the engine's own threads work at the same time: a race that was lost is run again. */
    private int run(String job) {
        for (int attempt = 1; ; attempt++) {
            try {
                managementService.executeJob(job);
                return 1;
            } catch (RuntimeException failure) {
                if (isGone(job)) {
                    return 0;
                }
                if (attempt == TRIES || rules.stream().noneMatch(rule -> rule.worthRetrying(failure))) {
                    throw failure;
                }
                LockSupport.parkNanos(PAUSE_NANOS * attempt);
            }
        }
    }

    /** Somebody else has done it, or what it waited for has been done. */
    private boolean isGone(String job) {
        return managementService.createJobQuery().jobId(job).count() == 0;
    }

    @Override
    public void undisturbed(Runnable work) {
        JobExecutor executor = configuration.getJobExecutor();
        boolean ran = executor.isActive();
        if (ran) {
            executor.shutdown();
        }
        try {
            work.run();
        } finally {
            if (ran) {
                executor.start();
            }
        }
    }

    /** Only the models' own jobs: the engine's housekeeping has a window of its own. */
    private List<String> due() {
        engineClock.follow();
        return managementService
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, PAGE)
                .stream()
                .filter(job -> job.getProcessDefinitionKey() != null)
                .map(Job::getId)
                .toList();
    }
}
