package io.duban.work;

import io.duban.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A decision at a step, on whatever document stands there: it goes on, goes back, or ends. */
@Component
public class Decide {

    private final Turns turns;

    Decide(Turns turns) {
        this.turns = turns;
    }

    /**
     * The document as it is afterwards.
     *
     * @throws io.duban.shared.NotPermitted when the step is not the person's
     * @throws io.duban.organization.Barred when the person may not decide on it
     * @throws WorkRefusal.NotOffered when the step does not draw the way
     * @throws WorkRefusal.ReasonMissing when it goes back or ends without a reason
     * @throws WorkRefusal.NotSaid when the step asks for more than was said
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <D> D on(Decidable<D> kind, D document, Turns.Wanted at, Decision decision, Actor.Person who) {
        Turn turn = turns.take(at, kind.matter(document), who, () -> kind.notNow(document, who));
        Answer answer = answer(turn.step(), decision);
        D after = decision.goesOn() ? kind.agreed(turn, document, decision) : kind.declined(turn, document, decision);
        turns.answer(turn, answer);
        kind.answered(turn, after, decision);
        return after;
    }

    private static Answer answer(Step step, Decision decision) {
        Answer answer = decision.answer();
        if (answer == null) {
            step.asks().mustBeSaid(decision);
            return step.goingOn();
        }
        if (decision.isWithoutWords()) {
            throw new WorkRefusal.ReasonMissing();
        }
        if (!step.offers(answer)) {
            throw new WorkRefusal.NotOffered();
        }
        return answer;
    }
}
