package io.duban.supervision.web;

import io.duban.report.web.NextStep;
import io.duban.report.web.ShownSteps;
import io.duban.shared.UnitId;
import io.duban.supervision.OrderTurns;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationTurns;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.TaskStanding;
import io.duban.work.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where orders and rectifications stand in their models, and what follows there, in the reader's words. */
@Component
record Standing(OrderTurns orders, RectificationTurns rectifications, ShownSteps shown) {

    /** What comes after the step where it is gone on with. */
    NextStep next(Step step, SupervisionOrder order, TaskStanding task) {
        Map<String, UnitId> parties =
                Map.of("office", order.officeUnitId(), "orderUnit", order.unitId(), "lead", task.leadUnitId());
        return shown.next(step, new ShownSteps.Parties(parties, role -> task.overseers(role)[0]));
    }

    /** What comes after the step where it is gone on with. */
    NextStep next(Step step, Rectification one, TaskStanding task) {
        Map<String, UnitId> parties =
                Map.of("office", one.officeUnitId(), "rectifyingUnit", one.unitId(), "lead", task.leadUnitId());
        return shown.next(step, new ShownSteps.Parties(parties, role -> task.overseers(role)[0]));
    }

    /** Who has it now, else what it has come to. */
    String now(SupervisionOrder order) {
        return shown.now(orders.open(order), order.state());
    }

    /** Who has it now, else what it has come to. */
    String now(Rectification one) {
        return shown.now(rectifications.open(one), one.state());
    }
}
