package io.duban.process;

import io.duban.shared.UnitId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Names, in the models, the units that a step waits for. Public, since the models call it. */
@Component
public class Parties {

    private final Matters matters;
    private final FoundMatters rectifications;
    private final MatterSource source;

    Parties(Matters matters, FoundMatters rectifications, MatterSource source) {
        this.matters = matters;
        this.rectifications = rectifications;
        this.source = source;
    }

    public UnitId office(DelegateExecution execution) {
        return matters.of(execution).officeUnitId();
    }

    public UnitId lead(DelegateExecution execution) {
        return matters.task(execution).leadUnitId();
    }

    /** The unit above the one that leads the task, or the lead itself where there is none. */
    public UnitId above(DelegateExecution execution) {
        return source.above(lead(execution));
    }

    public UnitId orderUnit(DelegateExecution execution) {
        return matters.order(execution).unitId();
    }

    public UnitId rectifyingUnit(DelegateExecution execution) {
        return rectifications.of(execution).unitId();
    }
}
