package io.duban.simulation;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.supervision.DecideRectificationPlan;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.Rectifications;
import io.duban.supervision.ReportRectification;
import io.duban.supervision.SubmitRectificationPlan;
import io.duban.supervision.VerifyRectification;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A unit plans how it puts right what was found and reports that it did; a supervisor judges the one and the other. */
@Component
@SimulationOnly
class RectificationDeeds implements Deed {

    private static final int PLAN_RETURNED = 25;
    private static final int REPORT_RETURNED = 30;

    private final UseCases use;
    private final Rectifications rectifications;
    private final Clock clock;

    RectificationDeeds(UseCases use, Rectifications rectifications, Clock clock) {
        this.use = use;
        this.rectifications = rectifications;
        this.clock = clock;
    }

    /** What people do with rectifications. */
    @Component
    @SimulationOnly
    record UseCases(
            SubmitRectificationPlan submitPlan,
            DecideRectificationPlan decidePlan,
            ReportRectification report,
            VerifyRectification verify) {}

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(
                Block.WRITE_RECTIFICATION_PLAN,
                Block.DECIDE_RECTIFICATION_PLAN,
                Block.REPORT_RECTIFICATION,
                Block.VERIFY_RECTIFICATION);
    }

    @Override
    public void act(WorkItem item, Actor.Person who, Chance chance) {
        RectificationId id = new RectificationId(item.subject());
        switch (item.block()) {
            case WRITE_RECTIFICATION_PLAN -> use.submitPlan().submit(id, "", List.of(measure(id)), who);
            case DECIDE_RECTIFICATION_PLAN -> decide(id, who, chance);
            case REPORT_RECTIFICATION -> use.report().report(id, "已整改到位。" + chance.below(1000, "words"), who);
            default -> verify(id, who, chance);
        }
    }

    /** Until the limit, or soon where that is over. */
    private RectificationMeasure measure(RectificationId id) {
        LocalDate today = BusinessTime.today(clock);
        LocalDate limit = rectifications.get(id).dueOn();
        return new RectificationMeasure("健全管护机制，落实经费。", "分管副职", limit.isBefore(today) ? today : limit);
    }

    private void decide(RectificationId id, Actor.Person who, Chance chance) {
        if (chance.in(PLAN_RETURNED, "plan")) {
            use.decidePlan().decide(id, Decision.giveBack("请明确责任人。"), who);
        } else {
            use.decidePlan().decide(id, Decision.agree("同意。"), who);
        }
    }

    private void verify(RectificationId id, Actor.Person who, Chance chance) {
        if (chance.in(REPORT_RETURNED, "rectified")) {
            use.verify().decide(id, Decision.giveBack("现场仍有问题，请继续整改。"), who);
        } else {
            use.verify().decide(id, Decision.agree("经现场核查，已整改到位。"), who);
        }
    }
}
