package io.duban.supervision.web;

import io.duban.plan.Staffing;
import io.duban.report.web.NextStep;
import io.duban.shared.Refusal;
import io.duban.supervision.Light;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationAct;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.RectificationStep;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.TaskStanding;
import io.duban.work.OpenItem;
import io.duban.work.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one rectification; {@code heading} names what the reader has to do here. {@code waiting} says for
 * whom it waits, null once it is over; {@code deciding} that it waits for this reader, {@code whyNot} why the reader
 * may not act though it does; {@code gaps} tells who supervises it who is missing in the unit.
 *
 * @param next what comes after the open step where it is gone on with, null once it is over
 * @param order whose review demanded it, where the reader may read it
 */
record RectificationView(
        Rectification rectification,
        TaskStanding task,
        @Nullable Light light,
        @Nullable SupervisionOrder order,
        String unitName,
        String officeName,
        List<Line> steps,
        @Nullable OpenItem waiting,
        @Nullable Step step,
        @Nullable NextStep next,
        String heading,
        boolean deciding,
        @Nullable Refusal whyNot,
        List<Staffing.Gap> gaps) {

    /** A step with the name of who took it. */
    record Line(RectificationStep step, String personName) {}

    /** The measures that were handed in last; empty before the first time. */
    public List<RectificationMeasure> measures() {
        return last(RectificationAct.PLAN_SUBMITTED)
                .map(RectificationStep::measures)
                .orElse(List.of());
    }

    /** The last report that it is done; null before the first. */
    public @Nullable RectificationStep report() {
        return last(RectificationAct.REPORTED).orElse(null);
    }

    private Optional<RectificationStep> last(RectificationAct act) {
        return steps.stream().map(Line::step).filter(step -> step.act() == act).reduce((earlier, later) -> later);
    }
}
