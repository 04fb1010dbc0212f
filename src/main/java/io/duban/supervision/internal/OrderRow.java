package io.duban.supervision.internal;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.supervision.OrderCourse;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderState;
import io.duban.supervision.OrderText;
import io.duban.supervision.Rung;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record OrderRow(
        OrderId id,
        @Nullable String number,
        PlanId planId,
        UnitId officeUnitId,
        TaskId taskId,
        UnitId unitId,
        @Nullable String dutyId,
        Rung rung,
        String matter,
        String basis,
        String requirement,
        LocalDate dueOn,
        OrderState state,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant closedAt,
        int version) {

    static OrderRow of(SupervisionOrder order) {
        OrderText text = order.text();
        return new OrderRow(
                order.id(),
                order.number(),
                order.planId(),
                order.officeUnitId(),
                order.taskId(),
                order.unitId(),
                order.dutyId(),
                text.rung(),
                text.matter(),
                text.basis(),
                text.requirement(),
                text.dueOn(),
                order.state(),
                order.course().proposedBy(),
                order.course().proposedAt(),
                order.course().signedBy(),
                order.course().signedAt(),
                order.course().closedAt(),
                order.version());
    }

    SupervisionOrder order() {
        return new SupervisionOrder(
                id,
                planId,
                officeUnitId,
                taskId,
                unitId,
                dutyId,
                new OrderText(rung, matter, basis, requirement, dueOn),
                new OrderCourse(state, number, proposedBy, proposedAt, signedBy, signedAt, closedAt),
                version);
    }
}
