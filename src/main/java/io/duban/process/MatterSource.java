package io.duban.process;

import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.ReportingCalendar;
import io.duban.shared.UnitId;
import io.duban.shared.WorkingCalendar;
import io.duban.supervision.OrderId;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequest;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.util.List;

/** From where is read what the words of the models ask: what Duban keeps, or a matter made up to try a model on. */
interface MatterSource {

    Plan plan(PlanId id);

    ReportingCalendar calendar(PlanId plan);

    Task task(TaskId id);

    SupervisionOrder order(OrderId id);

    ChangeRequest change(ChangeId id);

    WorkingCalendar workingDays();

    /** All units that the plan names, each once, in the order of the plan. */
    List<UnitId> unitsOf(PlanId plan);

    /** Whether items of the plan are still to be made tasks. */
    boolean hasMoreToIssue(PlanId plan);

    /** The units whose part of this year's report has not left them, or is to be supplemented. */
    List<UnitId> unitsOwing(TaskId task, int year);

    /** The unit above it, or the unit itself where there is none. */
    UnitId above(UnitId unit);
}
