package io.duban.process;

import io.duban.shared.DueJobs;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Does the engine's due jobs on the calling thread. */
@Component
class EngineDueJobs implements DueJobs {

    private static final int PAGE = 200;

    private final ManagementService managementService;
    private final ProcessEngineConfigurationImpl configuration;
    private final EngineClock engineClock;

    EngineDueJobs(
            ManagementService managementService,
            ProcessEngineConfigurationImpl configuration,
            EngineClock engineClock) {
        this.managementService = managementService;
        this.configuration = configuration;
        this.engineClock = engineClock;
    }

    @Override
    public int runDueJobs() {
        int done = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            for (Job job : due) {
                managementService.executeJob(job.getId());
                done++;
            }
        }
        return done;
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
    private List<Job> due() {
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
                .toList();
    }
}
