package io.duban.process;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.duban.shared.BusinessTime;
import io.duban.shared.StepKey;
import io.duban.simulation.EngineSight;
import io.duban.simulation.SimulationOnly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Reads the engine itself, and none of what we keep beside it. */
@Component
@SimulationOnly
class EngineInSimulation implements EngineSight {

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final ManagementService managementService;
    private final HistoryService historyService;
    private final RepositoryService repositoryService;
    private final VersionsDrawn versions;
    private final ModelNames names;

    EngineInSimulation(
            RuntimeService runtimeService,
            TaskService taskService,
            ManagementService managementService,
            HistoryService historyService,
            RepositoryService repositoryService,
            VersionsDrawn versions,
            ModelNames names) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.managementService = managementService;
        this.historyService = historyService;
        this.repositoryService = repositoryService;
        this.versions = versions;
        this.names = names;
    }

    @Override
    public List<OpenTask> openTasks() {
        Map<String, ProcessInstance> processes = runtimeService.createProcessInstanceQuery().list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
        return taskService.createTaskQuery().list().stream()
                .map(task -> open(task, Objects.requireNonNull(processes.get(task.getProcessInstanceId()))))
                .toList();
    }

    private OpenTask open(Task task, ProcessInstance process) {
        ProcessDefinition version = repositoryService.getProcessDefinition(task.getProcessDefinitionId());
        return new OpenTask(
                task.getId(),
                new StepKey(version.getKey(), version.getVersion(), task.getTaskDefinitionKey()),
                UUID.fromString(process.getBusinessKey()));
    }

    @Override
    public List<Running> running() {
        List<HistoricProcessInstance> processes =
                historyService.createHistoricProcessInstanceQuery().unfinished().list();
        List<Job> jobs = managementService.createJobQuery().list();
        Set<String> busy = Stream.of(
                        taskService.createTaskQuery().list().stream().map(Task::getProcessInstanceId),
                        jobs.stream().filter(job -> job.getRetries() > 0).map(Job::getProcessInstanceId),
                        processes.stream().map(HistoricProcessInstance::getSuperProcessInstanceId))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        Map<String, List<String>> rests = rests(jobs);
        return processes.stream()
                .map(process -> new Running(
                        process.getProcessDefinitionKey(),
                        UUID.fromString(process.getBusinessKey()),
                        rests.getOrDefault(process.getId(), List.of()),
                        !busy.contains(process.getId()),
                        HistoricProcessInstance.STATE_SUSPENDED.equals(process.getState())))
                .toList();
    }

    @Override
    public boolean isAtRest() {
        return runtimeService.createProcessInstanceQuery().count() == 0;
    }

    private Map<String, List<String>> rests(List<Job> jobs) {
        Map<String, String> nodes = managementService.createJobDefinitionQuery().list().stream()
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
        Map<String, List<String>> rests = new HashMap<>();
        for (Job job : jobs) {
            String node = job.getJobDefinitionId() == null ? null : nodes.get(job.getJobDefinitionId());
            if (node != null && element(job, node) instanceof IntermediateCatchEvent event) {
                rests.computeIfAbsent(job.getProcessInstanceId(), any -> new ArrayList<>())
                        .add(names.name(event, Locale.SIMPLIFIED_CHINESE));
            }
        }
        return rests;
    }

    private FlowElement element(Job job, String node) {
        return repositoryService
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(node);
    }

    @Override
    public Map<Integer, Map<String, Long>> begun() {
        return historyService.createHistoricProcessInstanceQuery().list().stream()
                .collect(groupingBy(
                        EngineInSimulation::year,
                        TreeMap::new,
                        groupingBy(HistoricProcessInstance::getProcessDefinitionKey, TreeMap::new, counting())));
    }

    private static int year(HistoricProcessInstance process) {
        return LocalDate.ofInstant(process.getStartTime().toInstant(), BusinessTime.ZONE)
                .getYear();
    }

    @Override
    public List<Path> drawn() {
        return Arrays.stream(Model.values())
                .map(model -> versions.all(model.key()).get(0))
                .flatMap(version -> paths(version).map(element -> new Path(version.key(), version.number(), element)))
                .toList();
    }

    private Stream<String> paths(VersionDrawn version) {
        var drawn = repositoryService.getBpmnModelInstance(version.id());
        return Stream.concat(
                drawn.getModelElementsByType(SequenceFlow.class).stream().map(SequenceFlow::getId),
                drawn.getModelElementsByType(BoundaryEvent.class).stream().map(BoundaryEvent::getId));
    }
}
