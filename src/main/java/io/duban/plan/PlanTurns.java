package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.Visibility;
import io.duban.work.Answer;
import io.duban.work.Step;
import io.duban.work.Turn;
import io.duban.work.Turns;
import org.springframework.stereotype.Component;

/** The turns at the steps of plans. */
@Component
public class PlanTurns {

    private final Turns turns;
    private final PlanDirectory directory;

    PlanTurns(Turns turns, PlanDirectory directory) {
        this.turns = turns;
        this.directory = directory;
    }

    /** Refuses a step that does not wait with what {@code otherwise} says, which is told to the plan's readers only. */
    Turn take(Turns.Wanted wanted, Actor.Person who, Turns.NotNow otherwise) {
        return turns.take(wanted, matter(wanted), who, () -> notNow(new PlanId(wanted.subject()), who, otherwise));
    }

    void answer(Turn turn, Answer answer) {
        turns.answer(turn, answer);
    }

    /** Whether the person is offered the step, and what bars him from it. */
    public Turns.Offer offer(Turns.Wanted wanted, Actor.Person reader) {
        return turns.offer(wanted, matter(wanted), reader);
    }

    /** The step as its model describes it. */
    public Step step(Turns.Wanted wanted) {
        return turns.shown(wanted);
    }

    /** What {@code otherwise} says, to the plan's readers only. */
    RuntimeException notNow(PlanId plan, Actor.Person who, Turns.NotNow otherwise) {
        return directory.isReadable(plan, Visibility.of(who)) ? otherwise.why() : new NotPermitted();
    }

    private static Turns.Matter matter(Turns.Wanted wanted) {
        return new Turns.Matter(wanted.subject());
    }
}
