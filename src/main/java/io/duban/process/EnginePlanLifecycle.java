package io.duban.process;

import static io.duban.work.Block.DECIDE_PLAN;
import static io.duban.work.Block.GIVE_OPINION;
import static io.duban.work.Block.REVISE_PLAN;

import io.duban.plan.PlanId;
import io.duban.plan.PlanLifecycle;
import io.duban.process.OpenWork.Asked;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
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

    @Override
    public void opinionGiven(PlanId plan, UnitId unit, Actor actor) {
        openWork.complete(new Asked(GIVE_OPINION, plan.value(), unit), actor, Answer.SUBMITTED);
    }

    @Override
    public void revised(PlanId plan, Actor actor) {
        openWork.complete(new Asked(REVISE_PLAN, plan.value(), null), actor, Answer.SUBMITTED);
    }

    @Override
    public void approved(PlanId plan, Actor actor) {
        openWork.complete(new Asked(DECIDE_PLAN, plan.value(), null), actor, Answer.APPROVED);
    }

    @Override
    public void returned(PlanId plan, Actor actor) {
        openWork.complete(new Asked(DECIDE_PLAN, plan.value(), null), actor, Answer.RETURNED);
    }
}
