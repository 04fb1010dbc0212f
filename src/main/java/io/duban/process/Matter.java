package io.duban.process;

import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.supervision.Rectification;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.ChangeRequest;
import io.duban.task.Origin;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a process is about, as the work list shows it: a plan, a task in a year, an order, a change request, or
 * a rectification.
 *
 * @param child whether the task was made by the unit that acts as the office for it
 */
record Matter(
        UUID subject,
        PlanId planId,
        @Nullable TaskId taskId,
        @Nullable Integer year,
        UnitId officeUnitId,
        String number,
        String title,
        boolean child) {

    static Matter of(Plan plan) {
        String number = plan.head().documentNumber() == null ? "" : plan.head().documentNumber();
        return new Matter(plan.id().value(), plan.id(), null, null, plan.officeUnitId(), number, plan.title(), false);
    }

    static Matter of(Task task) {
        return of(task.id().value(), task, task.year());
    }

    /** The running year of the task is none of the request's: what it asks for is done once. */
    static Matter of(ChangeRequest change, Task task) {
        return of(change.id().value(), task, null);
    }

    static Matter of(SupervisionOrder order) {
        return new Matter(
                order.id().value(),
                order.planId(),
                order.taskId(),
                null,
                order.officeUnitId(),
                order.numberOrNone(),
                order.text().matter(),
                false);
    }

    /** By the number of its task, and with what was found wrong. */
    static Matter of(Rectification found, Task task) {
        return new Matter(
                found.id().value(),
                found.planId(),
                found.taskId(),
                null,
                found.officeUnitId(),
                task.number(),
                found.text().problem(),
                found.child());
    }

    private static Matter of(UUID subject, Task task, @Nullable Integer year) {
        return new Matter(
                subject,
                task.planId(),
                task.id(),
                year,
                task.officeUnitId(),
                task.number(),
                task.title(),
                task.oversight().origin() != null);
    }

    /** Who does the step: the first is asked, the next may do it instead. Above a child there is no office's staff. */
    List<Role> roles(OpenedStep step) {
        List<Role> named = step.step().roles();
        return child && step.unit().equals(officeUnitId)
                ? named.stream()
                        .flatMap(role -> Origin.insteadOf(role).stream())
                        .distinct()
                        .toList()
                : named;
    }
}
