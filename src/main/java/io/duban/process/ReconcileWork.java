package io.duban.process;

import io.duban.modeling.WorkListCheck;
import io.duban.modeling.WorkListChecks;
import io.duban.shared.BusinessTime;
import io.duban.worklist.WorkItems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Holds the work list against the engine's open steps once a day and repairs what differs. Both are written in one
 * transaction, so that every difference is a fault somewhere; it is logged as one, and kept for the admins.
 */
@Component
class ReconcileWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileWork.class);
    private static final int PAGE = 500;

    private final WorkItems workItems;
    private final OpenedSteps steps;
    private final Projection projection;
    private final TaskService taskService;
    private final ProcessEngineConfigurationImpl configuration;
    private final TransactionOperations transactions;
    private final WorkListChecks checks;
    private final Clock clock;

    ReconcileWork(
            WorkItems workItems,
            OpenedSteps steps,
            Projection projection,
            TaskService taskService,
            ProcessEngineConfigurationImpl configuration,
            TransactionOperations transactions,
            WorkListChecks checks,
            Clock clock) {
        this.workItems = workItems;
        this.steps = steps;
        this.projection = projection;
        this.taskService = taskService;
        this.configuration = configuration;
        this.transactions = transactions;
        this.checks = checks;
        this.clock = clock;
    }

    /** How many steps the work list lacked, and how many it held that are over. */
    record Differences(int missing, int surplus) {}

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void daily() {
        Instant begun = clock.instant();
        LocalDate day = BusinessTime.today(clock);
        if (checks.begin(day, begun)) {
            Differences found = run();
            checks.end(new WorkListCheck(day, begun, clock.instant(), found.missing(), found.surplus()));
        }
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
        return configuration
                .getCommandExecutorTxRequired()
                .execute(command -> steps.of(command.getTaskManager().findTaskById(task.getId())));
    }
}
