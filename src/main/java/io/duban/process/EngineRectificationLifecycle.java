package io.duban.process;

import io.duban.shared.Actor;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationLifecycle;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineRectificationLifecycle implements RectificationLifecycle {

    private final OpenWork openWork;
    private final RuntimeService runtimeService;

    EngineRectificationLifecycle(OpenWork openWork, RuntimeService runtimeService) {
        this.openWork = openWork;
        this.runtimeService = runtimeService;
    }

    @Override
    public void found(RectificationId rectification, Actor actor) {
        openWork.as(
                actor,
                () -> runtimeService.startProcessInstanceByKey(Model.RECTIFICATION.key(), rectification.toString()));
    }
}
