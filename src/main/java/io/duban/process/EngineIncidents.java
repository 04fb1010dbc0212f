package io.duban.process;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.duban.modeling.Incident;
import io.duban.modeling.IncidentFilter;
import io.duban.modeling.IncidentRemains;
import io.duban.modeling.Incidents;
import io.duban.modeling.RunningMatter;
import io.duban.modeling.Standing;
import io.duban.shared.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** Jobs of our models that failed, whether the engine goes on trying or has given up. */
@Component
class EngineIncidents implements Incidents {

    private final ManagementService managementService;
    private final RuntimeService runtimeService;
    private final FailedJobs failed;
    private final VersionsDrawn versions;
    private final ModelNames names;
    private final RunningMatters matters;
    private final EngineRetryRule lostRaces;

    EngineIncidents(
            ManagementService managementService,
            RuntimeService runtimeService,
            FailedJobs failed,
            VersionsDrawn versions,
            ModelNames names,
            RunningMatters matters,
            EngineRetryRule lostRaces) {
        this.managementService = managementService;
        this.runtimeService = runtimeService;
        this.failed = failed;
        this.versions = versions;
        this.names = names;
        this.matters = matters;
        this.lostRaces = lostRaces;
    }

    private record Place(int number, String element) {}

    @Override
    public List<Incident> after(IncidentFilter filter, String id, int size) {
        List<Job> page = ofModels().list().stream()
                .filter(job -> job.getId().compareTo(id) > 0)
                .filter(job -> filter.isAll()
                        || filter.holds(job.getProcessDefinitionKey(), failed.number(job), failed.element(job)))
                .sorted(comparing(Job::getId))
                .limit(size)
                .toList();
        return failed.told(page);
    }

    @Override
    public List<Standing> standing(String model) {
        return ofModels().processDefinitionKey(model).list().stream()
                .collect(groupingBy(job -> new Place(failed.number(job), failed.element(job)), counting()))
                .entrySet()
                .stream()
                .map(at -> new Standing(at.getKey().number(), at.getKey().element(), at.getValue()))
                .sorted(comparing(Standing::number).reversed().thenComparing(Standing::element))
                .toList();
    }

    @Override
    public long count() {
        return ofModels().count();
    }

    @Override
    public Optional<Incident> find(String id) {
        return failed.told(ofModels().jobId(id).list()).stream().findFirst();
    }

    /** The engine's housekeeping has no process. */
    private JobQuery ofModels() {
        return managementService.createJobQuery().withException();
    }

    @Override
    public String name(Incident incident, Locale language) {
        return versions.get(incident.model(), incident.number())
                .node(incident.element())
                .map(node -> names.name(node, language))
                .orElse(incident.element());
    }

    @Override
    public Optional<RunningMatter> matter(Incident incident, Actor.Person reader) {
        return matters.find(incident.model(), incident.subject(), reader);
    }

    @Override
    public void retry(Incident incident) {
        try {
            managementService.executeJob(incident.id());
        } catch (RuntimeException failure) {
            if (lostRaces.worthRetrying(failure)) {
                throw failure;
            }
            throw new IncidentRemains(FailedJobs.words(failure), failure);
        }
    }

    /** What has begun is taken out of the process, what is still to come is not asked for any more. */
    @Override
    public void skip(Incident incident) {
        Job job = managementService.createJobQuery().jobId(incident.id()).singleResult();
        Optional<TransitionInstance> begun =
                begun(runtimeService.getActivityInstance(job.getProcessInstanceId()), job.getExecutionId());
        if (begun.isPresent()) {
            runtimeService
                    .createProcessInstanceModification(job.getProcessInstanceId())
                    .cancelTransitionInstance(begun.get().getId())
                    .execute();
        } else {
            managementService.deleteJob(job.getId());
        }
    }

    private static Optional<TransitionInstance> begun(ActivityInstance within, String execution) {
        return Stream.concat(
                        Stream.of(within.getChildTransitionInstances())
                                .filter(one -> one.getExecutionId().equals(execution)),
                        Stream.of(within.getChildActivityInstances())
                                .flatMap(child -> begun(child, execution).stream()))
                .findFirst();
    }
}
