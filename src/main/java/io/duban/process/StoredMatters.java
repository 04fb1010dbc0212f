package io.duban.process;

import io.duban.organization.Units;
import io.duban.organization.WorkingDays;
import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.Plans;
import io.duban.plan.ReportingCalendar;
import io.duban.report.Reports;
import io.duban.shared.UnitId;
import io.duban.shared.WorkingCalendar;
import io.duban.supervision.OrderId;
import io.duban.supervision.SupervisionOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeRequests;
import io.duban.task.IssueTasks;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What Duban keeps. */
@Component
class StoredMatters implements MatterSource {

    private final Plans plans;
    private final Tasks tasks;
    private final Reports reports;
    private final SupervisionOrders orders;
    private final ChangeRequests changes;
    private final WorkingDays workingDays;
    private final Units units;
    private final IssueTasks issueTasks;

    /** The engine is built with a reader of matters, and issuing with the engine. */
    StoredMatters(
            Plans plans,
            Tasks tasks,
            Reports reports,
            SupervisionOrders orders,
            ChangeRequests changes,
            WorkingDays workingDays,
            Units units,
            @Lazy IssueTasks issueTasks) {
        this.plans = plans;
        this.tasks = tasks;
        this.reports = reports;
        this.orders = orders;
        this.changes = changes;
        this.workingDays = workingDays;
        this.units = units;
        this.issueTasks = issueTasks;
    }

    @Override
    public Plan plan(PlanId id) {
        return plans.get(id);
    }

    @Override
    public ReportingCalendar calendar(PlanId plan) {
        return plans.calendar(plan);
    }

    @Override
    public Task task(TaskId id) {
        return tasks.get(id);
    }

    @Override
    public SupervisionOrder order(OrderId id) {
        return orders.get(id);
    }

    @Override
    public ChangeRequest change(ChangeId id) {
        return changes.get(id);
    }

    @Override
    public WorkingCalendar workingDays() {
        return workingDays.calendar();
    }

    @Override
    public List<UnitId> unitsOf(PlanId plan) {
        return plans.items(plan).stream()
                .flatMap(item -> item.units().stream())
                .map(PlanItem.ItemUnit::unit)
                .distinct()
                .toList();
    }

    @Override
    public boolean hasMoreToIssue(PlanId plan) {
        return issueTasks.hasMore(plan);
    }

    @Override
    public List<UnitId> unitsOwing(TaskId task, int year) {
        return reports.unitsOwing(task, year);
    }

    @Override
    public UnitId above(UnitId unit) {
        UnitId parent = units.get(unit).parentId();
        return parent == null ? unit : parent;
    }
}
