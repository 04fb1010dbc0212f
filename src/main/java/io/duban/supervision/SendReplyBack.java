package io.duban.supervision;

import io.duban.work.Block;
import io.duban.work.DoneStep;
import io.duban.work.OpenItem;
import io.duban.work.SentBack;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A unit's reply goes back to an earlier step: to the unit, or to whoever decided on it before. */
@Component
class SendReplyBack implements SentBack {

    private final SupervisionOrders orders;
    private final OrderRecord record;

    SendReplyBack(SupervisionOrders orders, OrderRecord record) {
        this.orders = orders;
        this.record = record;
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_REPLY);
    }

    @Override
    public Turns.Matter matter(OpenItem item) {
        return new Turns.Matter(item.subject());
    }

    @Override
    public void sendBack(Turn turn, DoneStep to, String reason) {
        SupervisionOrder order = orders.get(new OrderId(turn.item().subject()));
        SupervisionOrder after = to.block().isHandingIn() ? order.replyReturned() : order;
        record.changed(order, after, OrderAct.REPLY_RETURNED, reason, turn.actor());
    }
}
