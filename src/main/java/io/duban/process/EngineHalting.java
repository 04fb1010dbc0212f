package io.duban.process;

import static java.util.Objects.requireNonNull;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.task.Halting;
import io.duban.task.TaskId;
import io.duban.task.TimeLost;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/**
 * Lets the processes of a task stand still, go on and end: its life with all that it calls, its orders, its change
 * requests and its rectifications. The engine suspends one instance at a time, never those that it calls.
 */
@Component
class EngineHalting implements Halting {

    private final RuntimeService runtimeService;
    private final ManagementService managementService;
    private final ProcessEngineConfigurationImpl configuration;
    private final OpenWork openWork;
    private final Projection projection;
    private final ProcessesOfTask processes;

    EngineHalting(
            RuntimeService runtimeService,
            ManagementService managementService,
            ProcessEngineConfigurationImpl configuration,
            OpenWork openWork,
            Projection projection,
            ProcessesOfTask processes) {
        this.runtimeService = runtimeService;
        this.managementService = managementService;
        this.configuration = configuration;
        this.openWork = openWork;
        this.projection = projection;
        this.processes = processes;
    }

    /**
     * Whoever acts at the same moment has either done so before the engine wrote that all stands still, and what that
     * opened is found by asking again, or is refused by the numbers of the rows that it read. The work list comes last,
     * so that it holds what was opened until then.
     */
    @Override
    public void suspended(TaskId task, Actor actor) {
        openWork.as(actor, () -> {
            for (String key : processes.keys(task)) {
                for (var going = of(key).active().list();
                        !going.isEmpty();
                        going = of(key).active().list()) {
                    going.forEach(one -> runtimeService.suspendProcessInstanceById(one.getId()));
                }
            }
            projection.held(task, true);
            return task;
        });
    }

    @Override
    public void goesOn(TaskId task, TimeLost lost, Actor actor) {
        openWork.as(actor, () -> {
            projection.held(task, false);
            for (String key : processes.keys(task)) {
                List<ProcessInstance> still = of(key).suspended().list();
                still.forEach(one -> runtimeService.activateProcessInstanceById(one.getId()));
                if (!lost.isNothing()) {
                    still.forEach(one -> move(one.getId(), lost));
                }
            }
            return task;
        });
    }

    @Override
    public void terminated(TaskId task, Actor actor) {
        openWork.as(actor, () -> {
            for (String key : processes.keys(task)) {
                of(key).rootProcessInstances()
                        .list()
                        .forEach(one -> runtimeService.deleteProcessInstance(one.getId(), "terminated"));
            }
            return task;
        });
    }

    private ProcessInstanceQuery of(String key) {
        return runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(key);
    }

    private void move(String process, TimeLost lost) {
        managementService
                .createJobQuery()
                .processInstanceId(process)
                .timers()
                .list()
                .forEach(timer ->
                        managementService.setJobDuedate(timer.getId(), moved(timer.getDuedate(), lost), false));
        configuration.getCommandExecutorTxRequired().execute(command -> {
            command.getTaskManager().findTasksByProcessInstanceId(process).stream()
                    .filter(task -> task.getDueDate() != null)
                    .forEach(task -> move(task, lost));
            return process;
        });
    }

    private void move(TaskEntity task, TimeLost lost) {
        Date due = moved(requireNonNull(task.getDueDate()), lost);
        task.setDueDate(due);
        projection.postponed(task.getId(), LocalDate.ofInstant(due.toInstant(), BusinessTime.ZONE));
    }

    /** The same time of another day. */
    private static Date moved(Date moment, TimeLost lost) {
        ZonedDateTime was = moment.toInstant().atZone(BusinessTime.ZONE);
        LocalDate day = lost.moved(was.toLocalDate());
        return Date.from(was.with(day).toInstant());
    }
}
