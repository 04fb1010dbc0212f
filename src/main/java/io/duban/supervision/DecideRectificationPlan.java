package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who supervises the task approves a unit's rectification plan, which from then on is put into effect, or returns it
 * and says what is missing.
 */
@Component
public class DecideRectificationPlan extends RectificationDecision {

    private final Rectifications rectifications;
    private final RectificationRecord record;
    private final Decide decide;

    DecideRectificationPlan(Rectifications rectifications, RectificationRecord record, Decide decide) {
        super(rectifications);
        this.rectifications = rectifications;
        this.record = record;
        this.decide = decide;
    }

    /** Refuses what {@link Decide#on} refuses. */
    @Transactional
    public Rectification decide(RectificationId id, Decision decision, Actor.Person who) {
        return decide.on(
                this,
                rectifications.get(id),
                Turns.Wanted.of(Block.DECIDE_RECTIFICATION_PLAN, id.value()),
                decision,
                who);
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_RECTIFICATION_PLAN);
    }

    /** The plan is in effect at the last of the steps that the model draws for it. */
    @Override
    public Rectification agreed(Turn turn, Rectification before, Decision decision) {
        Rectification after = turn.step().settles() ? before.planApproved() : before;
        record.changed(before, after, RectificationAct.PLAN_APPROVED, decision.words(), turn.actor());
        return after;
    }

    @Override
    public Rectification declined(Turn turn, Rectification before, Decision decision) {
        Rectification after = decision.reopens() ? before.planReturned() : before;
        record.changed(before, after, RectificationAct.PLAN_RETURNED, decision.words(), turn.actor());
        return after;
    }
}
