package io.duban.process;

import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.task.IssueTasks;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model of issuing asks about a plan. Public, since the models call it. */
@Component
public class PlanUnits {

    private final Matters matters;
    private final Plans plans;
    private final IssueTasks issueTasks;
    private final OncePerCommand once;

    PlanUnits(Matters matters, Plans plans, IssueTasks issueTasks, OncePerCommand once) {
        this.matters = matters;
        this.plans = plans;
        this.issueTasks = issueTasks;
        this.once = once;
    }

    public boolean toConsult(DelegateExecution execution) {
        return matters.plan(execution).state() == PlanState.CONSULTING;
    }

    /** The ids of all units that the plan names, each once, in the order of the plan. */
    public List<String> asked(DelegateExecution execution) {
        Plan plan = matters.plan(execution);
        return once.get("asked " + plan.id(), () -> plans.items(plan.id()).stream()
                .flatMap(item -> item.units().stream())
                .map(PlanItem.ItemUnit::unit)
                .distinct()
                .map(Object::toString)
                .toList());
    }

    public boolean hasMore(DelegateExecution execution) {
        return issueTasks.hasMore(PlanId.of(execution.getProcessBusinessKey()));
    }
}
