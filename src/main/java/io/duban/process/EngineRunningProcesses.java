package io.duban.process;

import io.duban.modeling.MoveFault;
import io.duban.modeling.MoveObstacle;
import io.duban.modeling.MovePlan;
import io.duban.modeling.MoveRefused;
import io.duban.modeling.MoveWay;
import io.duban.modeling.RunningMatter;
import io.duban.modeling.RunningProcesses;
import io.duban.modeling.Standing;
import io.duban.shared.Actor;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What runs by the versions of a model, as the engine keeps it, and its migration. */
@Component
class EngineRunningProcesses implements RunningProcesses {

    private final VersionsDrawn versions;
    private final RuntimeService runtimeService;
    private final ManagementService managementService;
    private final ProcessEngineConfigurationImpl configuration;
    private final EngineClock engineClock;
    private final ModelNames names;
    private final RunningMatters matters;
    private final MovedWork work;

    EngineRunningProcesses(
            VersionsDrawn versions,
            RuntimeService runtimeService,
            ManagementService managementService,
            ProcessEngineConfigurationImpl configuration,
            EngineClock engineClock,
            ModelNames names,
            RunningMatters matters,
            MovedWork work) {
        this.versions = versions;
        this.runtimeService = runtimeService;
        this.managementService = managementService;
        this.configuration = configuration;
        this.engineClock = engineClock;
        this.names = names;
        this.matters = matters;
        this.work = work;
    }

    @Override
    public List<Standing> standing(String model) {
        return versions.all(model).stream()
                .flatMap(version -> standing(version).stream())
                .toList();
    }

    /** In the order of the model. */
    private List<Standing> standing(VersionDrawn version) {
        Map<String, Integer> counts = counts(version.id());
        return version.all().stream()
                .map(FlowNode::getId)
                .filter(counts::containsKey)
                .map(id -> new Standing(version.number(), id, counts.getOrDefault(id, 0)))
                .toList();
    }

    private Map<String, Integer> counts(String version) {
        return managementService.createActivityStatisticsQuery(version).list().stream()
                .collect(Collectors.toMap(ActivityStatistics::getId, ActivityStatistics::getInstances));
    }

    @Override
    public Map<String, String> names(String model, int number, Locale language) {
        Map<String, String> found = new LinkedHashMap<>();
        for (FlowNode node : versions.get(model, number).all()) {
            if (node.getName() != null) {
                found.put(node.getId(), names.name(node, language));
            }
        }
        return found;
    }

    @Override
    public List<Running> at(String model, int number, @Nullable String element) {
        ProcessInstanceQuery query = runtimeService
                .createProcessInstanceQuery()
                .processDefinitionId(versions.get(model, number).id());
        if (element != null) {
            query.activityIdIn(element);
        }
        return query.list().stream()
                .map(one -> new Running(one.getId(), UUID.fromString(one.getBusinessKey())))
                .sorted(Comparator.comparing(Running::id))
                .toList();
    }

    @Override
    public List<RunningMatter> matters(String model, Collection<UUID> subjects, Actor.Person reader) {
        return matters.of(model, subjects, reader);
    }

    @Override
    public Optional<RunningMatter> matter(String model, UUID subject, Actor.Person reader) {
        return matters.find(model, subject, reader);
    }

    @Override
    public MovePlan plan(MoveWay way) {
        VersionDrawn from = versions.get(way.model(), way.from());
        VersionDrawn to = versions.get(way.model(), way.to());
        Map<String, Integer> counts = counts(from.id());
        MovePairs pairs = MovePairs.of(runtimeService, from, to, way.byHand());
        MovePairs equal = MovePairs.of(runtimeService, from, to, Map.of());
        List<MovePlan.Row> rows = from.nodes().stream()
                .filter(node ->
                        counts.containsKey(node.getId()) || from.waiting().contains(node))
                .map(node -> row(node.getId(), counts, pairs, choices(node, from, to, equal)))
                .toList();
        return new MovePlan(way, rows);
    }

    private static MovePlan.Row row(
            String element, Map<String, Integer> counts, MovePairs pairs, List<String> choices) {
        MoveFault fault = pairs.fault(element);
        return new MovePlan.Row(element, counts.getOrDefault(element, 0), pairs.target(element), choices, fault);
    }

    /** Where nothing is equal: the places on which the work could go on. */
    private List<String> choices(FlowNode node, VersionDrawn from, VersionDrawn to, MovePairs equal) {
        String element = node.getId();
        if (equal.target(element) != null || !from.waiting().contains(node)) {
            return List.of();
        }
        return to.waiting().stream()
                .map(FlowNode::getId)
                .filter(target -> target.equals(MovePairs.of(runtimeService, from, to, Map.of(element, target))
                        .target(element)))
                .toList();
    }

    @Override
    public Map<String, Stand> stands(String model, int number, Collection<String> ids) {
        Map<String, Stand> found = new HashMap<>();
        runtimeService
                .createProcessInstanceQuery()
                .processDefinitionId(versions.get(model, number).id())
                .processInstanceIds(Set.copyOf(ids))
                .list()
                .forEach(process -> {
                    ActivityInstance root = runtimeService.getActivityInstance(process.getId());
                    if (root != null) {
                        found.put(process.getId(), Stands.of(root));
                    }
                });
        return found;
    }

    /** Where the year stands follows from a move, and nothing follows while a task stands still. */
    private void mustGoOn(List<String> processes) {
        long still = runtimeService
                .createProcessInstanceQuery()
                .processInstanceIds(Set.copyOf(processes))
                .suspended()
                .count();
        if (still > 0) {
            throw new MoveRefused(MoveFault.of(MoveObstacle.SUSPENDED, ""));
        }
    }

    @Override
    public void move(MoveWay way, Collection<String> ids) {
        VersionDrawn from = versions.get(way.model(), way.from());
        VersionDrawn to = versions.get(way.model(), way.to());
        var plan = MovePairs.of(runtimeService, from, to, way.byHand()).plan();
        List<String> processes = List.copyOf(ids);
        mustGoOn(processes);
        engineClock.follow();
        try {
            configuration.getCommandExecutorTxRequired().execute(command -> {
                work.follow(processes, () -> runtimeService
                        .newMigration(plan)
                        .processInstanceIds(processes)
                        .execute());
                return processes.size();
            });
        } catch (MigratingProcessInstanceValidationException refused) {
            throw new MoveRefused(EngineObstacles.of(refused.getValidationReport()));
        }
    }
}
