package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.work.Block;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of the office signs a proposed order, which then gets its number and goes out to the unit, or does not sign
 * it, and says why.
 */
@Component
public class DecideOrder extends OrderDecision {

    private final SupervisionOrders orders;
    private final OrderRecord record;
    private final OrderSettings settings;
    private final Decide decide;
    private final Clock clock;

    DecideOrder(SupervisionOrders orders, OrderRecord record, OrderSettings settings, Decide decide, Clock clock) {
        super(orders);
        this.orders = orders;
        this.record = record;
        this.settings = settings;
        this.decide = decide;
        this.clock = clock;
    }

    /**
     * The decision's day may differ from the proposal's. Refuses a day that is not after today, and what
     * {@link Decide#on} refuses.
     */
    @Transactional
    public SupervisionOrder decide(OrderId id, Decision decision, Actor.Person who) {
        return decide.on(this, orders.get(id), Turns.Wanted.of(Block.DECIDE_ORDER, id.value()), decision, who);
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_ORDER);
    }

    /** It goes out at the last of the steps that the model draws for it. */
    @Override
    public SupervisionOrder agreed(Turn turn, SupervisionOrder order, Decision decision) {
        LocalDate dueOn = decision.dueOn() == null ? order.dueOn() : decision.dueOn();
        order.text().dueOn(dueOn).check(BusinessTime.today(clock));
        boolean last = turn.step().settles();
        SupervisionOrder after = last ? signed(order, dueOn, turn.actor()) : agreed(order, dueOn);
        record.changed(order, after, last ? OrderAct.SIGNED : OrderAct.AGREED, decision.words(), turn.actor());
        return after;
    }

    @Override
    public SupervisionOrder declined(Turn turn, SupervisionOrder order, Decision decision) {
        SupervisionOrder after = order.refused(clock.instant());
        record.changed(order, after, OrderAct.REFUSED, decision.words(), turn.actor());
        return after;
    }

    /** By somebody who does not decide last. */
    private static SupervisionOrder agreed(SupervisionOrder order, LocalDate dueOn) {
        order.mustBe(OrderState.PROPOSED);
        return order.with(order.text().dueOn(dueOn), order.course());
    }

    private SupervisionOrder signed(SupervisionOrder order, LocalDate dueOn, Actor.Person by) {
        int year = BusinessTime.today(clock).getYear();
        String number = settings.number(year, orders.nextNumber(order.officeUnitId(), year));
        return order.signed(number, dueOn, by.id(), clock.instant());
    }
}
