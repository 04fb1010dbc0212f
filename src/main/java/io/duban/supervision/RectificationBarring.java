package io.duban.supervision;

import static io.duban.supervision.RectificationAct.PLAN_SUBMITTED;
import static io.duban.supervision.RectificationAct.REPORTED;

import io.duban.work.BarringRules;
import io.duban.work.Bars;
import io.duban.work.Block;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nobody decides on a plan of rectification, or verifies what was done, that he handed in. Whoever found it may. */
@Component
class RectificationBarring implements BarringRules {

    @Override
    public List<Bars> bars() {
        return List.of(
                Bars.from(Block.DECIDE_RECTIFICATION_PLAN, List.of(PLAN_SUBMITTED)),
                Bars.from(Block.VERIFY_RECTIFICATION, List.of(PLAN_SUBMITTED, REPORTED)));
    }
}
