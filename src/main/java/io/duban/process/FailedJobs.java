package io.duban.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.duban.modeling.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a job that failed what it is about. */
@Component
class FailedJobs {

    /** As often as the engine's setting {@code failed-job-retry-time-cycle} says. */
    private static final int TRIES = 5;

    private final ManagementService managementService;
    private final RuntimeService runtimeService;
    private final VersionsDrawn versions;
    private final RunningMatters matters;

    FailedJobs(
            ManagementService managementService,
            RuntimeService runtimeService,
            VersionsDrawn versions,
            RunningMatters matters) {
        this.managementService = managementService;
        this.runtimeService = runtimeService;
        this.versions = versions;
        this.matters = matters;
    }

    /** In the same order; without those of other processes than ours, and what is over by now. */
    List<Incident> told(List<Job> jobs) {
        Map<String, UUID> subjects = subjects(jobs);
        return jobs.stream()
                .flatMap(job -> Stream.ofNullable(subjects.get(job.getProcessInstanceId()))
                        .map(subject -> told(job, subject)))
                .toList();
    }

    private Map<String, UUID> subjects(List<Job> jobs) {
        Set<String> processes = jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(toSet());
        return processes.isEmpty()
                ? Map.of()
                : runtimeService.createProcessInstanceQuery().processInstanceIds(processes).list().stream()
                        .collect(toMap(ProcessInstance::getId, one -> UUID.fromString(one.getBusinessKey())));
    }

    /** Of the version of the model that the job belongs to. */
    int number(Job job) {
        return versions.of(job.getProcessDefinitionId()).number();
    }

    /** Of the model: what the job is to do. */
    String element(Job job) {
        return managementService
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private Incident told(Job job, UUID subject) {
        VersionDrawn version = versions.of(job.getProcessDefinitionId());
        String element = element(job);
        boolean aside = version.node(element).filter(FailedJobs::isAside).isPresent();
        return new Incident(
                job.getId(),
                job.getProcessDefinitionKey(),
                version.number(),
                element,
                subject,
                Objects.requireNonNullElse(job.getExceptionMessage(), ""),
                since(job),
                TRIES - job.getRetries(),
                again(job),
                aside,
                aside ? List.of() : matters.units(job.getProcessDefinitionKey(), subject));
    }

    /** What a timer beside a step, which leaves the step open, leads to. */
    private static boolean isAside(FlowNode node) {
        if (node instanceof BoundaryEvent timer) {
            return !timer.cancelActivity();
        }
        List<FlowNode> before = ModelFlows.before(node);
        return !before.isEmpty() && before.stream().allMatch(FailedJobs::isAside);
    }

    private @Nullable Instant since(Job job) {
        return runtimeService.createIncidentQuery().configuration(job.getId()).list().stream()
                .map(incident -> incident.getIncidentTimestamp().toInstant())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant again(Job job) {
        return job.getRetries() == 0 || job.getDuedate() == null
                ? null
                : job.getDuedate().toInstant();
    }

    /** The innermost cause says most. */
    static String words(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }
}
