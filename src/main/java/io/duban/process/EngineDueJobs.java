package io.duban.process;

import io.duban.shared.DueJobs;
import io.duban.shared.RetryPause;
import io.duban.shared.RetryRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does the engine's due jobs on the calling thread. */
@Component
class EngineDueJobs implements DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDueJobs.class);
    private static final int PAGE = 200;
    private static final int TRIES = 5;

    private final ManagementService managementService;
    private final ProcessEngineConfigurationImpl configuration;
    private final JobBatches batches;
    private final EngineClock engineClock;
    private final RetryRule lostRace;

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
        this.lostRace = RetryRule.anyOf(rules);
    }

    @Override
    public int runDueJobs() {
        int done = 0;
        Set<String> failed = new HashSet<>();
        for (List<String> due = due(failed); !due.isEmpty(); due = due(failed)) {
            List<String> alone = batches.run(due);
            done += due.size() - alone.size();
            for (String job : alone) {
                if (run(job)) {
                    done++;
                } else {
                    failed.add(job);
                }
            }
        }
        return done;
    }

    /** People act and the engine's own threads work at the same time: a race that was lost is run again. */
    private boolean run(String job) {
        for (int attempt = 1; ; attempt++) {
            try {
                managementService.executeJob(job);
                return true;
            } catch (RuntimeException failure) {
                if (isGone(job)) {
                    return false;
                }
                if (!lostRace.worthRetrying(failure)) {
                    LOG.warn("job {} failed and is left to be tried again", job, failure);
                    return false;
                }
                if (attempt == TRIES) {
                    throw failure;
                }
                RetryPause.after(attempt);
            }
        }
    }

    /** Somebody else has done it, or what it waited for has been done. */
    private boolean isGone(String job) {
        return managementService.createJobQuery().jobId(job).count() == 0;
    }

    @Override
    public void undisturbed(Runnable work) {
        if (configuration.getJobExecutor() instanceof BatchingJobExecutor executor) {
            executor.hold();
            try {
                work.run();
            } finally {
                executor.release();
            }
        } else {
            work.run();
        }
    }

    /** Only the models' own jobs: the engine's housekeeping has a window of its own. */
    private List<String> due(Set<String> failed) {
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
                .filter(job -> !failed.contains(job))
                .toList();
    }
}
