package io.duban.process;

import io.duban.shared.Actor;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderLifecycle;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineOrderLifecycle implements OrderLifecycle {

    private final OpenWork openWork;
    private final RuntimeService runtimeService;

    EngineOrderLifecycle(OpenWork openWork, RuntimeService runtimeService) {
        this.openWork = openWork;
        this.runtimeService = runtimeService;
    }

    @Override
    public void proposed(OrderId order, Actor actor) {
        openWork.as(
                actor, () -> runtimeService.startProcessInstanceByKey(Model.SUPERVISION_ORDER.key(), order.toString()));
    }
}
