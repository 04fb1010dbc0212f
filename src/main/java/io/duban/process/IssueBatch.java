package io.duban.process;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.task.IssueTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the next items of the plan into tasks. */
@Component
class IssueBatch implements JavaDelegate {

    /** Tasks per transaction: small enough to lose little in a crash, large enough for few commits. */
    static final int SIZE = 20;

    private final IssueTasks issueTasks;
    private final int size;

    IssueBatch(IssueTasks issueTasks, @Value("${duban.issue-batch:" + SIZE + "}") int size) {
        this.issueTasks = issueTasks;
        this.size = size;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanId plan = PlanId.of(execution.getProcessBusinessKey());
        issueTasks.nextBatch(plan, size, new Actor.Timer(Model.PLAN_ISSUE.key()));
    }
}
