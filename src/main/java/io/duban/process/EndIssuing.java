package io.duban.process;

import io.duban.plan.FinishIssuing;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every item of the plan is a task. */
@Component
class EndIssuing implements JavaDelegate {

    private final FinishIssuing finishIssuing;

    EndIssuing(FinishIssuing finishIssuing) {
        this.finishIssuing = finishIssuing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanId plan = PlanId.of(execution.getProcessBusinessKey());
        finishIssuing.finish(plan, new Actor.Timer(Model.PLAN_ISSUE.key()));
    }
}
