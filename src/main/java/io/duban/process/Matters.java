package io.duban.process;

import io.duban.organization.WorkingDays;
import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.plan.ReportingCalendar;
import io.duban.shared.WorkingCalendar;
import io.duban.supervision.OrderId;
import io.duban.supervision.SupervisionOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Reads what the running process is about, once per command. The business key is the id; which model says of what. */
@Component
class Matters {

    private final Plans plans;
    private final Tasks tasks;
    private final SupervisionOrders orders;
    private final WorkingDays workingDays;
    private final OncePerCommand once;

    Matters(Plans plans, Tasks tasks, SupervisionOrders orders, WorkingDays workingDays, OncePerCommand once) {
        this.plans = plans;
        this.tasks = tasks;
        this.orders = orders;
        this.workingDays = workingDays;
        this.once = once;
    }

    Matter of(DelegateExecution execution) {
        return of(Model.of(execution), execution.getProcessBusinessKey());
    }

    Matter of(Model model, String businessKey) {
        return switch (model.about()) {
            case PLAN -> of(plan(PlanId.of(businessKey)));
            case TASK -> of(task(TaskId.of(businessKey)));
            case ORDER -> of(order(OrderId.of(businessKey)));
        };
    }

    Task task(DelegateExecution execution) {
        return task(TaskId.of(execution.getProcessBusinessKey()));
    }

    Plan plan(DelegateExecution execution) {
        return plan(PlanId.of(execution.getProcessBusinessKey()));
    }

    SupervisionOrder order(DelegateExecution execution) {
        return order(OrderId.of(execution.getProcessBusinessKey()));
    }

    ReportingCalendar calendar(PlanId plan) {
        return once.get("calendar " + plan, () -> plans.calendar(plan));
    }

    WorkingCalendar workingDays() {
        return once.get("working days", workingDays::calendar);
    }

    private Task task(TaskId id) {
        return once.get(id, () -> tasks.get(id));
    }

    private Plan plan(PlanId id) {
        return once.get(id, () -> plans.get(id));
    }

    SupervisionOrder order(OrderId id) {
        return once.get(id, () -> orders.get(id));
    }

    private static Matter of(Plan plan) {
        String number = plan.head().documentNumber() == null ? "" : plan.head().documentNumber();
        return new Matter(plan.id().value(), plan.id(), null, null, plan.officeUnitId(), number, plan.title());
    }

    private static Matter of(Task task) {
        return new Matter(
                task.id().value(),
                task.planId(),
                task.id(),
                task.year(),
                task.officeUnitId(),
                task.number(),
                task.title());
    }

    private static Matter of(SupervisionOrder order) {
        return new Matter(
                order.id().value(),
                order.planId(),
                order.taskId(),
                null,
                order.officeUnitId(),
                order.numberOrNone(),
                order.text().matter());
    }
}
