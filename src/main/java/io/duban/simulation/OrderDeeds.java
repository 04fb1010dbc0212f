package io.duban.simulation;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.DecideReply;
import io.duban.supervision.OrderId;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.SignForOrder;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The office's head signs an order or refuses it, the unit signs for it and replies, a supervisor judges the reply. */
@Component
@SimulationOnly
class OrderDeeds implements Deed {

    private static final int REFUSED = 15;
    private static final int RETURNED = 40;
    private static final int DAYS_TO_REPLY = 20;

    private final UseCases use;
    private final Clock clock;

    OrderDeeds(UseCases use, Clock clock) {
        this.use = use;
        this.clock = clock;
    }

    /** What people do with orders. */
    @Component
    @SimulationOnly
    record UseCases(
            DecideOrder decideOrder, SignForOrder signForOrder, ReplyToOrder replyToOrder, DecideReply decideReply) {}

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.DECIDE_ORDER, Block.SIGN_FOR_ORDER, Block.REPLY_TO_ORDER, Block.DECIDE_REPLY);
    }

    @Override
    public void act(WorkItem item, Actor.Person who, Chance chance) {
        OrderId order = new OrderId(item.subject());
        switch (item.block()) {
            case DECIDE_ORDER -> sign(order, who, chance);
            case SIGN_FOR_ORDER -> use.signForOrder().signFor(order, who);
            case REPLY_TO_ORDER -> use.replyToOrder().reply(order, "已按要求整改。" + chance.below(1000, "words"), who);
            default -> judge(order, who, chance);
        }
    }

    private void sign(OrderId order, Actor.Person who, Chance chance) {
        if (chance.in(REFUSED, "order")) {
            use.decideOrder().decide(order, Decision.refuse("先行电话催办。"), who);
        } else {
            use.decideOrder()
                    .decide(
                            order,
                            Decision.agree("").dueOn(BusinessTime.today(clock).plusDays(DAYS_TO_REPLY)),
                            who);
        }
    }

    private void judge(OrderId order, Actor.Person who, Chance chance) {
        if (chance.in(RETURNED, "reply")) {
            use.decideReply().decide(order, Decision.giveBack("措施不具体，请补充。"), who);
        } else {
            use.decideReply().decide(order, Decision.agree("同意办结。"), who);
        }
    }
}
