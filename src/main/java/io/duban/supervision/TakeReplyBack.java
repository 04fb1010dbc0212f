package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.work.DoneStep;
import io.duban.work.HandedIn;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever replied to an order for its unit takes the reply back (撤回); its words stay on record. */
@Component
class TakeReplyBack implements HandedIn {

    private final SupervisionOrders orders;
    private final OrderRecord record;

    TakeReplyBack(SupervisionOrders orders, OrderRecord record) {
        this.orders = orders;
        this.record = record;
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.REPLY_TO_ORDER);
    }

    @Override
    public void takeBack(DoneStep step, String words, Actor.Person by) {
        SupervisionOrder order = orders.get(new OrderId(step.subject()));
        record.changed(order, order.replyReturned(), OrderAct.REPLY_WITHDRAWN, words, by);
    }
}
