package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor verified (核查) whether what was found is put right: then it is written off (销号), at the last of the
 * steps that the model draws for it; else it goes back to the unit.
 */
@Component
public class VerifyRectification extends RectificationDecision {

    private final Rectifications rectifications;
    private final RectificationRecord record;
    private final Decide decide;
    private final Clock clock;

    VerifyRectification(Rectifications rectifications, RectificationRecord record, Decide decide, Clock clock) {
        super(rectifications);
        this.rectifications = rectifications;
        this.record = record;
        this.decide = decide;
        this.clock = clock;
    }

    /** Refuses what {@link Decide#on} refuses. */
    @Transactional
    public Rectification decide(RectificationId id, Decision decision, Actor.Person who) {
        return decide.on(
                this, rectifications.get(id), Turns.Wanted.of(Block.VERIFY_RECTIFICATION, id.value()), decision, who);
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.VERIFY_RECTIFICATION);
    }

    @Override
    public Rectification agreed(Turn turn, Rectification before, Decision decision) {
        boolean last = turn.step().settles();
        Rectification after = last ? before.writtenOff(clock.instant()) : before;
        RectificationAct act = last ? RectificationAct.WRITTEN_OFF : RectificationAct.REPORT_ACCEPTED;
        record.changed(before, after, act, decision.words(), turn.actor());
        return after;
    }

    @Override
    public Rectification declined(Turn turn, Rectification before, Decision decision) {
        Rectification after = decision.reopens() ? before.reportReturned() : before;
        record.changed(before, after, RectificationAct.REPORT_RETURNED, decision.words(), turn.actor());
        return after;
    }
}
