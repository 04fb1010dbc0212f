package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.OpenItem;
import io.duban.work.OpenItems;
import io.duban.work.Step;
import io.duban.work.Steps;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The turns at the steps of supervision orders. */
@Component
public class OrderTurns {

    private final Turns turns;
    private final OpenItems items;
    private final Steps steps;

    OrderTurns(Turns turns, OpenItems items, Steps steps) {
        this.steps = steps;
        this.turns = turns;
        this.items = items;
    }

    /** Refuses a step that does not wait. */
    Turn take(SupervisionOrder order, Block block, Actor.Person who) {
        return turns.take(wanted(order, block), matter(order), who, () -> notNow(order, who));
    }

    /** That its step does not wait is told only to those who may read the order. */
    static RuntimeException notNow(SupervisionOrder order, Actor.Person who) {
        return ReadOrder.isReadable(order, who) ? new SupervisionRefusal.NotNow() : new NotPermitted();
    }

    void answer(Turn turn, Answer answer) {
        turns.answer(turn, answer);
    }

    /** The step on which the order waits; empty once it is settled. */
    public Optional<OpenItem> open(SupervisionOrder order) {
        return items.of(order.id().value()).stream().findFirst();
    }

    /** Whether the person is offered the open step, and what bars him from it. */
    public Turns.Offer offer(SupervisionOrder order, OpenItem item, Actor.Person reader) {
        return turns.offer(wanted(order, item.block()), matter(order), reader);
    }

    private static Turns.Wanted wanted(SupervisionOrder order, Block block) {
        return Turns.Wanted.of(block, order.id().value());
    }

    static Turns.Matter matter(SupervisionOrder order) {
        return new Turns.Matter(order.id().value());
    }

    /** The step that waits, as its model describes it. */
    public Step step(OpenItem waiting) {
        return steps.of(waiting.step());
    }
}
