package io.duban.process;

import io.duban.plan.PlanId;
import io.duban.plan.PlanState;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model of issuing asks about a plan. Public, since the models call it. */
@Component
public class PlanUnits {

    private final Matters matters;
    private final MatterSource source;
    private final OncePerCommand once;

    PlanUnits(Matters matters, MatterSource source, OncePerCommand once) {
        this.matters = matters;
        this.source = source;
        this.once = once;
    }

    public boolean toConsult(DelegateExecution execution) {
        return matters.plan(execution).state() == PlanState.CONSULTING;
    }

    /** The ids of all units that the plan names, each once, in the order of the plan. */
    public List<String> asked(DelegateExecution execution) {
        PlanId plan = matters.plan(execution).id();
        return once.get(
                "asked " + plan,
                () -> source.unitsOf(plan).stream().map(Object::toString).toList());
    }

    public boolean hasMore(DelegateExecution execution) {
        return source.hasMoreToIssue(PlanId.of(execution.getProcessBusinessKey()));
    }
}
