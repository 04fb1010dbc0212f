package io.duban.process;

import io.duban.shared.UnitId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Names, in the models, the units that a step waits for. */
@Component
class Parties {

    private final Matters matters;

    Parties(Matters matters) {
        this.matters = matters;
    }

    public UnitId office(DelegateExecution execution) {
        return matters.of(execution).officeUnitId();
    }

    public UnitId lead(DelegateExecution execution) {
        return matters.task(execution).leadUnitId();
    }
}
