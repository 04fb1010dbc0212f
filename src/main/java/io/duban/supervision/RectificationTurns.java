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

/** The turns at the steps of rectifications. */
@Component
public class RectificationTurns {

    private final Turns turns;
    private final OpenItems items;
    private final Steps steps;

    RectificationTurns(Turns turns, OpenItems items, Steps steps) {
        this.turns = turns;
        this.items = items;
        this.steps = steps;
    }

    /** Refuses a step that does not wait. */
    Turn take(Rectification of, Block block, Actor.Person who) {
        return turns.take(wanted(of, block), matter(of), who, () -> notNow(of, who));
    }

    /** That its step does not wait is told only to those who may read the rectification. */
    static RuntimeException notNow(Rectification of, Actor.Person who) {
        return ReadRectification.isReadable(of, who) ? new RectificationRefusal.NotNow() : new NotPermitted();
    }

    void answer(Turn turn, Answer answer) {
        turns.answer(turn, answer);
    }

    /** The step on which it waits; empty once it is over. */
    public Optional<OpenItem> open(Rectification of) {
        return items.of(of.id().value()).stream().findFirst();
    }

    /** The step as its model describes it. */
    public Step step(OpenItem item) {
        return steps.of(item.step());
    }

    /** Whether the person is offered the open step, and what bars him from it. */
    public Turns.Offer offer(Rectification of, OpenItem item, Actor.Person reader) {
        return turns.offer(wanted(of, item.block()), matter(of), reader);
    }

    private static Turns.Wanted wanted(Rectification of, Block block) {
        return Turns.Wanted.of(block, of.id().value());
    }

    static Turns.Matter matter(Rectification of) {
        return new Turns.Matter(of.id().value());
    }
}
