package io.duban.process;

import io.duban.task.TaskId;
import io.duban.task.YearPhase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The annual plan is accepted, and the year runs until the reporting window opens. */
@Component
class YearRuns implements ExecutionListener {

    private final Phases phases;

    YearRuns(Phases phases) {
        this.phases = phases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        phases.to(TaskId.of(execution.getProcessBusinessKey()), YearPhase.RUNNING);
    }
}
