package io.duban.process;

import io.duban.database.Outage;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A job that an outage of the database has cut off did not fail: it is done again at once and loses none of its tries.
 */
@Component
class JobsOutliveOutages extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobCommandFactory(
                (job, failure) -> Outage.isCauseOf(failure) ? free(job) : new DefaultJobRetryCmd(job, failure));
    }

    /** Unless it was done after all, and only the answer did not come through. */
    private static Command<Object> free(String id) {
        return context -> {
            @Nullable JobEntity job = context.getJobManager().findJobById(id);
            if (job != null) {
                job.unlock();
            }
            return id;
        };
    }
}
