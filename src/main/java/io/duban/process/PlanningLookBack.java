package io.duban.process;

import io.duban.shared.Actor;
import io.duban.task.PlanLookBack;
import io.duban.task.TaskId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A task that was written off is to be looked back at. */
@Component
class PlanningLookBack implements JavaDelegate {

    private final PlanLookBack planLookBack;

    PlanningLookBack(PlanLookBack planLookBack) {
        this.planLookBack = planLookBack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TaskId task = TaskId.of(execution.getProcessBusinessKey());
        planLookBack.plan(task, new Actor.Timer(Model.LOOK_BACK.key()));
    }
}
