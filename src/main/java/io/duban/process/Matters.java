package io.duban.process;

import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.ReportingCalendar;
import io.duban.shared.WorkingCalendar;
import io.duban.supervision.OrderId;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationId;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequest;
import io.duban.task.ReportDue;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.work.Block;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Reads what the running process is about, once per command. The business key is the id; which model says of what. */
@Component
class Matters {

    private final MatterSource source;
    private final FoundMatters rectifications;
    private final OncePerCommand once;

    Matters(MatterSource source, FoundMatters rectifications, OncePerCommand once) {
        this.source = source;
        this.rectifications = rectifications;
        this.once = once;
    }

    Matter of(DelegateExecution execution) {
        return of(Model.of(execution), execution.getProcessBusinessKey());
    }

    Matter of(Model model, String businessKey) {
        return switch (model.about()) {
            case PLAN -> Matter.of(plan(PlanId.of(businessKey)));
            case TASK -> Matter.of(task(TaskId.of(businessKey)));
            case ORDER -> Matter.of(order(OrderId.of(businessKey)));
            case CHANGE -> of(change(ChangeId.of(businessKey)));
            case RECTIFICATION -> of(rectifications.of(RectificationId.of(businessKey)));
        };
    }

    /** Of a change request the task that it is to change. */
    Task task(DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        return Model.of(execution).about() == Block.About.CHANGE
                ? task(change(ChangeId.of(key)).taskId())
                : task(TaskId.of(key));
    }

    Plan plan(DelegateExecution execution) {
        return plan(PlanId.of(execution.getProcessBusinessKey()));
    }

    SupervisionOrder order(DelegateExecution execution) {
        return order(OrderId.of(execution.getProcessBusinessKey()));
    }

    /** When the report of the task's running year is due. */
    ReportDue reportDue(TaskId task) {
        Task read = task(task);
        return new ReportDue(read, calendar(read.planId()));
    }

    ReportDue reportDue(DelegateExecution execution) {
        return reportDue(TaskId.of(execution.getProcessBusinessKey()));
    }

    ReportingCalendar calendar(PlanId plan) {
        return once.get("calendar " + plan, () -> source.calendar(plan));
    }

    WorkingCalendar workingDays() {
        return once.get("working days", source::workingDays);
    }

    private Task task(TaskId id) {
        return once.get(id, () -> source.task(id));
    }

    private Plan plan(PlanId id) {
        return once.get(id, () -> source.plan(id));
    }

    SupervisionOrder order(OrderId id) {
        return once.get(id, () -> source.order(id));
    }

    ChangeRequest change(ChangeId id) {
        return once.get(id, () -> source.change(id));
    }

    private Matter of(Rectification found) {
        return Matter.of(found, task(found.taskId()));
    }

    private Matter of(ChangeRequest change) {
        return Matter.of(change, task(change.taskId()));
    }
}
