package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor verified a rectification and returns it: what was found is not put right as yet. */
@Component
public class ReturnRectification {

    private final Rectifications rectifications;
    private final RectificationRecord record;
    private final RectificationTurns turns;

    ReturnRectification(Rectifications rectifications, RectificationRecord record, RectificationTurns turns) {
        this.rectifications = rectifications;
        this.record = record;
        this.turns = turns;
    }

    /** Refuses to do so without a reason. */
    @Transactional
    public void giveBack(RectificationId id, String reason, Actor.Person who) {
        Rectification before = rectifications.get(id);
        Turn turn = turns.take(before, Block.VERIFY_RECTIFICATION, who);
        RectificationStep.Account account = RectificationRecord.words(reason);
        record.changed(before, before.reportReturned(), RectificationAct.REPORT_RETURNED, account, turn.actor());
        turns.answer(turn, Answer.RETURNED);
    }
}
