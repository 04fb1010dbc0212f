package io.duban.supervision.web;

import io.duban.plan.Staffing;
import io.duban.report.web.NextStep;
import io.duban.shared.Refusal;
import io.duban.supervision.Light;
import io.duban.supervision.OrderAct;
import io.duban.supervision.OrderStep;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.Duty;
import io.duban.task.TaskStanding;
import io.duban.work.OpenItem;
import io.duban.work.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one order; {@code heading} names what the reader has to do here. {@code waiting} says for whom it
 * waits, null once it is settled; {@code deciding} that it waits for this reader, {@code barred} why the reader may
 * not decide though it does; {@code signedTo} is what the unit was called when the order was signed; {@code gaps}
 * tells the office who is missing in the unit while it is the unit's to answer; {@code next} what comes after the open
 * step where it is gone on with, null where none is open; {@code rectifiable} that this reader may demand
 * rectification on its review.
 */
record OrderView(
        SupervisionOrder order,
        TaskStanding task,
        @Nullable Light light,
        @Nullable Duty duty,
        String unitName,
        String officeName,
        String signedTo,
        List<StepLine> steps,
        @Nullable OpenItem waiting,
        @Nullable Step step,
        @Nullable NextStep next,
        String heading,
        boolean deciding,
        @Nullable Refusal whyNot,
        List<Staffing.Gap> gaps,
        boolean rectifiable) {

    /** The unit's last reply, null before the first. */
    @Nullable
    public OrderStep reply() {
        return steps.stream()
                .map(StepLine::step)
                .filter(step -> step.act() == OrderAct.REPLIED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
