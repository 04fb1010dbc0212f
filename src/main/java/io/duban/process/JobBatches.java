package io.duban.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.work.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Does what comes due for many tasks at once, such as the opening of a reporting window, in one command of the engine
 * and one transaction: it writes once for all what it would write for each. A job whose company fails is done by
 * itself, so that one task which cannot go on holds up no other.
 */
@Component
class JobBatches {

    /** Jobs per transaction: small enough to lose little in a crash, large enough for few commits. */
    static final int SIZE = 20;

    private static final Logger LOG = LoggerFactory.getLogger(JobBatches.class);

    private final ManagementService managementService;
    private final ProcessEngineConfigurationImpl configuration;

    /** The engine's own threads do jobs, so that it is not there yet when this is made. */
    JobBatches(@Lazy ManagementService managementService, @Lazy ProcessEngineConfigurationImpl configuration) {
        this.managementService = managementService;
        this.configuration = configuration;
    }

    /**
     * Returns those that are still to be done, each by itself: what has no company, what failed in it, and what
     * follows.
     */
    List<String> run(List<String> jobs) {
        List<String> alone = new ArrayList<>(jobs);
        if (jobs.size() > 1) {
            alike(jobs).stream().filter(some -> some.size() > 1).forEach(some -> {
                List<String> following = new ArrayList<>();
                if (together(some, following)) {
                    alone.removeAll(some);
                    alone.addAll(following);
                }
            });
        }
        return alone;
    }

    /**
     * Of the same place in a model: whatever a command remembers is meant for all of them. Tasks only, for others are
     * few.
     */
    private List<List<String>> alike(List<String> ids) {
        Map<String, List<String>> byPlace =
                managementService.createJobQuery().jobIds(new HashSet<>(ids)).list().stream()
                        .filter(JobBatches::isOfATask)
                        .collect(groupingBy(Job::getJobDefinitionId, mapping(Job::getId, toList())));
        return byPlace.values().stream().flatMap(JobBatches::slices).toList();
    }

    private static Stream<List<String>> slices(List<String> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())));
    }

    private static boolean isOfATask(Job job) {
        return job.getJobDefinitionId() != null
                && job.getProcessDefinitionKey() != null
                && Model.of(job.getProcessDefinitionKey()).about() == Block.About.TASK;
    }

    private boolean together(List<String> jobs, List<String> following) {
        JobExecutorContext context = new JobExecutorContext();
        Context.setJobExecutorContext(context);
        try {
            configuration.getCommandExecutorTxRequired().execute(command -> {
                jobs.forEach(job -> new ExecuteJobsCmd(job, new JobFailureCollector(job)).execute(command));
                return jobs.size();
            });
            following.addAll(context.getCurrentProcessorJobQueue());
            return true;
        } catch (RuntimeException failure) {
            LOG.info("{} jobs could not be done together and are done one by one", jobs.size(), failure);
            return false;
        } finally {
            Context.removeJobExecutorContext();
        }
    }
}
