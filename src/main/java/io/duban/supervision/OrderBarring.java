package io.duban.supervision;

import io.duban.work.BarringRules;
import io.duban.work.Bars;
import io.duban.work.Block;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Nobody signs an order that he proposed, or decides on a reply that he gave. Who proposed the order may well decide on
 * the reply.
 */
@Component
class OrderBarring implements BarringRules {

    @Override
    public List<Bars> bars() {
        return List.of(
                Bars.from(Block.DECIDE_ORDER, List.of(OrderAct.PROPOSED)),
                Bars.from(Block.DECIDE_REPLY, List.of(OrderAct.REPLIED)));
    }
}
