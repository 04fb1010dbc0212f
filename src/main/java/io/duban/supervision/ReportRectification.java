package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit reports that what was found is put right. */
@Component
public class ReportRectification {

    private final Rectifications rectifications;
    private final RectificationRecord record;
    private final RectificationTurns turns;

    ReportRectification(Rectifications rectifications, RectificationRecord record, RectificationTurns turns) {
        this.rectifications = rectifications;
        this.record = record;
        this.turns = turns;
    }

    /** Refuses a report without words. A late report is taken. */
    @Transactional
    public void report(RectificationId id, String text, Actor.Person who) {
        Rectification before = rectifications.get(id);
        Turn turn = turns.take(before, Block.REPORT_RECTIFICATION, who);
        RectificationStep.Account account = RectificationRecord.words(text);
        record.changed(before, before.reported(), RectificationAct.REPORTED, account, turn.actor());
        turns.answer(turn, Answer.SUBMITTED);
    }
}
