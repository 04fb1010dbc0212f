package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who supervises the task approves a unit's rectification plan: from then on it is put into effect. */
@Component
public class ApproveRectificationPlan {

    private final Rectifications rectifications;
    private final RectificationRecord record;
    private final RectificationTurns turns;

    ApproveRectificationPlan(Rectifications rectifications, RectificationRecord record, RectificationTurns turns) {
        this.rectifications = rectifications;
        this.record = record;
        this.turns = turns;
    }

    /** Words may be empty. The plan is in effect at the last of the steps that the model draws for it. */
    @Transactional
    public void approve(RectificationId id, String words, Actor.Person who) {
        Rectification before = rectifications.get(id);
        Turn turn = turns.take(before, Block.DECIDE_RECTIFICATION_PLAN, who);
        Rectification after = turn.step().settles() ? before.planApproved() : before;
        record.changed(
                before, after, RectificationAct.PLAN_APPROVED, RectificationStep.Account.words(words), turn.actor());
        turns.answer(turn, turn.step().goingOn());
    }
}
