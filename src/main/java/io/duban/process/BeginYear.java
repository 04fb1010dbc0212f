package io.duban.process;

import io.duban.shared.Actor;
import io.duban.task.OpenYear;
import io.duban.task.TaskId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The task enters its next year. */
@Component
class BeginYear implements JavaDelegate {

    private final OpenYear openYear;
    private final OncePerCommand once;

    BeginYear(OpenYear openYear, OncePerCommand once) {
        this.openYear = openYear;
        this.once = once;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TaskId task = TaskId.of(execution.getProcessBusinessKey());
        openYear.open(task, new Actor.Timer(Model.TASK_LIFE.key()));
        once.forget(task);
    }
}
