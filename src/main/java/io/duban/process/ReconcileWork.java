package io.duban.process;

import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.worklist.WorkItems;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Holds the work list against the engine's open steps once a day and repairs what differs. Both are written in one
 * transaction, so that every difference is a fault somewhere and is logged as one.
 */
@Component
class ReconcileWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileWork.class);
    private static final int PAGE = 500;

    private final WorkItems workItems;
    private final EngineSteps steps;
    private final Projection projection;
    private final RepositoryService repositoryService;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final TransactionOperations transactions;

    ReconcileWork(
            WorkItems workItems,
            EngineSteps steps,
            Projection projection,
            RepositoryService repositoryService,
            TaskService taskService,
            RuntimeService runtimeService,
            TransactionOperations transactions) {
        this.workItems = workItems;
        this.steps = steps;
        this.projection = projection;
        this.repositoryService = repositoryService;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.transactions = transactions;
    }

    /** How many steps the work list lacked, and how many it held that are over. */
    record Differences(int missing, int surplus) {}

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void daily() {
        run();
    }

    Differences run() {
        Differences found = new Differences(addMissing(), dropSurplus());
        if (found.missing() > 0 || found.surplus() > 0) {
            LOG.error("The work list differed from the engine and was repaired: {}", found);
        }
        return found;
    }

    private int addMissing() {
        int missing = 0;
        for (int from = 0; ; from += PAGE) {
            List<Task> page =
                    taskService.createTaskQuery().orderByTaskId().asc().listPage(from, PAGE);
            missing += addMissing(page);
            if (page.size() < PAGE) {
                return missing;
            }
        }
    }

    /** What is open before and after a look at the work list was open during it, and should have been there. */
    private int addMissing(List<Task> page) {
        Set<String> open = page.stream().map(Task::getId).collect(Collectors.toSet());
        open.removeAll(workItems.known(open));
        List<Task> missing = stillOpen(open);
        missing.forEach(task -> transactions.executeWithoutResult(status -> projection.repaired(step(task))));
        return missing.size();
    }

    private int dropSurplus() {
        int surplus = 0;
        @Nullable String after = null;
        while (true) {
            List<String> page = workItems.ids(after, PAGE);
            surplus += dropSurplus(page);
            if (page.size() < PAGE) {
                return surplus;
            }
            after = page.get(page.size() - 1);
        }
    }

    private int dropSurplus(List<String> page) {
        Set<String> over = new HashSet<>(page);
        stillOpen(over).forEach(task -> over.remove(task.getId()));
        Set<String> surplus = workItems.known(over);
        surplus.forEach(id -> transactions.executeWithoutResult(status -> projection.dropped(id)));
        return surplus.size();
    }

    private List<Task> stillOpen(Set<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return taskService
                .createTaskQuery()
                .taskIdIn(ids.toArray(String[]::new))
                .list();
    }

    private OpenedStep step(Task task) {
        ProcessInstance process = Objects.requireNonNull(runtimeService
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        Model model = Model.of(process.getProcessDefinitionKey());
        List<String> groups = taskService.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return OpenedStep.of(
                new OpenedStep.Place(task.getId(), steps.of(key(task)), model, process.getBusinessKey()),
                new OpenedStep.Audience(groups, task.getAssignee(), about(task), before(task)),
                task.getDueDate());
    }

    private StepKey key(Task task) {
        ProcessDefinition definition = repositoryService.getProcessDefinition(task.getProcessDefinitionId());
        return new StepKey(definition.getKey(), definition.getVersion(), task.getTaskDefinitionKey());
    }

    private @Nullable UnitId about(Task task) {
        Object unit = taskService.getVariable(task.getId(), Variable.UNIT.name());
        return unit == null ? null : UnitId.of(unit.toString());
    }

    private @Nullable Answer before(Task task) {
        Object answer = taskService.getVariable(task.getId(), Variable.ANSWER.name());
        return answer == null ? null : Answer.valueOf(answer.toString());
    }
}
