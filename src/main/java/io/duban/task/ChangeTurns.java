package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.OpenItem;
import io.duban.work.OpenItems;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The turns at the steps of change requests. */
@Component
public class ChangeTurns {

    private final Turns turns;
    private final OpenItems items;

    ChangeTurns(Turns turns, OpenItems items) {
        this.turns = turns;
        this.items = items;
    }

    /** Whose step it is the model says; refuses a step that does not wait. Only readers get here. */
    Turn take(ChangeRequest request, Block block, Actor.Person who) {
        return turns.take(wanted(request, block), matter(request), who, ChangeRefusal.NotNow::new);
    }

    /** The same at the moment at which the request is made, when its step has just been opened. */
    Turn begin(ChangeRequest request, Actor.Person who) {
        return turns.take(wanted(request, Block.WRITE_CHANGE), matter(request), who, NotPermitted::new);
    }

    void answer(Turn turn, Answer answer) {
        turns.answer(turn, answer);
    }

    /** The step on which the request waits; empty once it is settled. */
    public Optional<OpenItem> open(ChangeRequest request) {
        return items.of(request.id().value()).stream().findFirst();
    }

    /** Whether the person is offered the open step, and what bars him from it. */
    public Turns.Offer offer(ChangeRequest request, OpenItem item, Actor.Person reader) {
        return turns.offer(wanted(request, item.block()), matter(request), reader);
    }

    private static Turns.Wanted wanted(ChangeRequest request, Block block) {
        return Turns.Wanted.of(block, request.id().value());
    }

    static Turns.Matter matter(ChangeRequest request) {
        return new Turns.Matter(request.id().value());
    }
}
