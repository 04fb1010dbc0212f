package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.work.Turn;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor verified that what was found is put right (核查): it is written off (销号), at the last of the steps that
 * the model draws for it.
 */
@Component
public class VerifyRectification {

    private final Rectifications rectifications;
    private final RectificationRecord record;
    private final RectificationTurns turns;
    private final Clock clock;

    VerifyRectification(
            Rectifications rectifications, RectificationRecord record, RectificationTurns turns, Clock clock) {
        this.rectifications = rectifications;
        this.record = record;
        this.turns = turns;
        this.clock = clock;
    }

    /** Refuses to do so without saying what was verified. */
    @Transactional
    public void agree(RectificationId id, String words, Actor.Person who) {
        Rectification before = rectifications.get(id);
        Turn turn = turns.take(before, Block.VERIFY_RECTIFICATION, who);
        RectificationStep.Account account = RectificationRecord.words(words);
        boolean last = turn.step().settles();
        record.changed(
                before,
                last ? before.writtenOff(clock.instant()) : before,
                last ? RectificationAct.WRITTEN_OFF : RectificationAct.REPORT_ACCEPTED,
                account,
                turn.actor());
        turns.answer(turn, turn.step().goingOn());
    }
}
