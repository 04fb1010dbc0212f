package io.duban.process;

import io.duban.plan.PlanId;
import io.duban.plan.PlanLifecycle;
import io.duban.shared.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EnginePlanLifecycle implements PlanLifecycle {

    private final OpenWork openWork;
    private final RuntimeService runtimeService;

    EnginePlanLifecycle(OpenWork openWork, RuntimeService runtimeService) {
        this.openWork = openWork;
        this.runtimeService = runtimeService;
    }

    /** Whether departments are consulted the model reads from the plan, whose state says so. */
    @Override
    public void submitted(PlanId plan, boolean consult, Actor actor) {
        openWork.as(actor, () -> runtimeService.startProcessInstanceByKey(Model.PLAN_ISSUE.key(), plan.toString()));
    }
}
