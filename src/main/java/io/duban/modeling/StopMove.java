package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin stops a move between two batches, or lets it go on with what is left of it. */
@Component
public class StopMove {

    private final ModelMoves moves;
    private final ModelFacts facts;

    StopMove(ModelMoves moves, ModelFacts facts) {
        this.moves = moves;
        this.facts = facts;
    }

    @Transactional
    public void stop(ModelMoveId id, Actor.Person who) {
        Actor.Person admin = acting(who);
        ModelMove move = moves.get(id);
        moves.save(move.stopped());
        publish(move, ModelAct.MOVE_STOPPED, admin);
    }

    /** Also with those that were refused before. */
    @Transactional
    public void goOn(ModelMoveId id, Actor.Person who) {
        Actor.Person admin = acting(who);
        ModelMove move = moves.get(id);
        moves.save(move.resumed());
        moves.waitAgain(id);
        publish(move, ModelAct.MOVE_RESUMED, admin);
    }

    private void publish(ModelMove move, ModelAct act, Actor.Person admin) {
        MoveCounts counts = moves.counts(move.id());
        facts.publish(facts.about(move.model(), act, admin)
                .changing("modelVersion", move.fromNumber(), move.toNumber())
                .changing("moved", null, counts.moved())
                .changing("running", null, counts.waiting()));
    }

    private static Actor.Person acting(Actor.Person who) {
        if (who.holdsAnywhere(AUDITOR)) {
            throw new NotPermitted();
        }
        return who.asAnywhere(ADMIN);
    }
}
