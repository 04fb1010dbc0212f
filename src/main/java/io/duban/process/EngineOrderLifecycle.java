package io.duban.process;

import static io.duban.work.Block.DECIDE_ORDER;
import static io.duban.work.Block.DECIDE_REPLY;
import static io.duban.work.Block.REPLY_TO_ORDER;
import static io.duban.work.Block.SIGN_FOR_ORDER;

import io.duban.process.OpenWork.Asked;
import io.duban.shared.Actor;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderLifecycle;
import io.duban.work.Block;
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

    @Override
    public void signed(OrderId order, Actor actor) {
        openWork.complete(step(DECIDE_ORDER, order), actor, Answer.SIGNED);
    }

    @Override
    public void refused(OrderId order, Actor actor) {
        openWork.complete(step(DECIDE_ORDER, order), actor, Answer.REFUSED);
    }

    @Override
    public void signedFor(OrderId order, Actor actor) {
        openWork.complete(step(SIGN_FOR_ORDER, order), actor, Answer.SIGNED);
    }

    @Override
    public void replied(OrderId order, Actor actor) {
        openWork.complete(step(REPLY_TO_ORDER, order), actor, Answer.REPLIED);
    }

    @Override
    public void replyAccepted(OrderId order, Actor actor) {
        openWork.complete(step(DECIDE_REPLY, order), actor, Answer.ACCEPTED);
    }

    @Override
    public void replyReturned(OrderId order, Actor actor) {
        openWork.complete(step(DECIDE_REPLY, order), actor, Answer.RETURNED);
    }

    private static Asked step(Block block, OrderId order) {
        return new Asked(block, order.value(), null);
    }
}
