package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who supervises the task returns a unit's rectification plan, and says what is missing. */
@Component
public class ReturnRectificationPlan {

    private final Rectifications rectifications;
    private final RectificationRecord record;
    private final RectificationTurns turns;

    ReturnRectificationPlan(Rectifications rectifications, RectificationRecord record, RectificationTurns turns) {
        this.rectifications = rectifications;
        this.record = record;
        this.turns = turns;
    }

    /** Refuses to do so without a reason. */
    @Transactional
    public void giveBack(RectificationId id, String reason, Actor.Person who) {
        Rectification before = rectifications.get(id);
        Turn turn = turns.take(before, Block.DECIDE_RECTIFICATION_PLAN, who);
        RectificationStep.Account account = RectificationRecord.words(reason);
        record.changed(before, before.planReturned(), RectificationAct.PLAN_RETURNED, account, turn.actor());
        turns.answer(turn, Answer.RETURNED);
    }
}
