package io.duban.process;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/** The threads that do what comes due, as the settings say. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class EngineThreads {

    @Bean
    static JobExecutor jobExecutor(
            @Qualifier("camundaTaskExecutor") TaskExecutor threads, CamundaBpmProperties settings, JobBatches batches) {
        BatchingJobExecutor executor = new BatchingJobExecutor(batches);
        executor.setTaskExecutor(threads);
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        JobExecutionProperty jobs = settings.getJobExecution();
        executor.setMaxJobsPerAcquisition(jobs.getMaxJobsPerAcquisition());
        executor.setWaitTimeInMillis(jobs.getWaitTimeInMillis());
        executor.setMaxWait(jobs.getMaxWait());
        executor.setBackoffTimeInMillis(jobs.getBackoffTimeInMillis());
        executor.setMaxBackoff(jobs.getMaxBackoff());
        executor.setLockTimeInMillis(jobs.getLockTimeInMillis());
        return executor;
    }
}
