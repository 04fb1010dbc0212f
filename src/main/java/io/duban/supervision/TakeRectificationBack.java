package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.work.DoneStep;
import io.duban.work.HandedIn;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever handed in a rectification plan, or reported it done, takes that back (撤回); what was said stays on record. */
@Component
class TakeRectificationBack implements HandedIn {

    private final Rectifications rectifications;
    private final RectificationRecord record;

    TakeRectificationBack(Rectifications rectifications, RectificationRecord record) {
        this.rectifications = rectifications;
        this.record = record;
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.WRITE_RECTIFICATION_PLAN, Block.REPORT_RECTIFICATION);
    }

    @Override
    public void takeBack(DoneStep step, String words, Actor.Person by) {
        Rectification before = rectifications.get(new RectificationId(step.subject()));
        RectificationStep.Account account = RectificationStep.Account.words(words);
        if (step.block() == Block.WRITE_RECTIFICATION_PLAN) {
            record.changed(before, before.planReturned(), RectificationAct.PLAN_WITHDRAWN, account, by);
        } else {
            record.changed(before, before.reportReturned(), RectificationAct.REPORT_WITHDRAWN, account, by);
        }
    }
}
