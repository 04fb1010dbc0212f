package io.duban.supervision;

import io.duban.work.Block;
import io.duban.work.DoneStep;
import io.duban.work.OpenItem;
import io.duban.work.SentBack;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A rectification plan, or the report that it is done, goes back to an earlier step than the model draws. */
@Component
class SendRectificationBack implements SentBack {

    private final Rectifications rectifications;
    private final RectificationRecord record;

    SendRectificationBack(Rectifications rectifications, RectificationRecord record) {
        this.rectifications = rectifications;
        this.record = record;
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_RECTIFICATION_PLAN, Block.VERIFY_RECTIFICATION);
    }

    @Override
    public Turns.Matter matter(OpenItem item) {
        return new Turns.Matter(item.subject());
    }

    @Override
    public void sendBack(Turn turn, DoneStep to, String reason) {
        boolean plan = turn.item().block() == Block.DECIDE_RECTIFICATION_PLAN;
        Rectification before =
                rectifications.get(new RectificationId(turn.item().subject()));
        Rectification opened = plan ? before.planReturned() : before.reportReturned();
        record.changed(
                before,
                to.block().isHandingIn() ? opened : before,
                plan ? RectificationAct.PLAN_RETURNED : RectificationAct.REPORT_RETURNED,
                RectificationStep.Account.words(reason),
                turn.actor());
    }
}
