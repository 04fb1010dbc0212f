package io.duban.ledger.web;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderState;
import io.duban.supervision.OrderText;
import io.duban.supervision.Rung;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A supervision order about the task. */
record OrderJson(
        OrderId id,
        @Nullable String number,
        PlanId planId,
        UnitId officeUnitId,
        TaskId taskId,
        UnitId unitId,
        @Nullable String dutyId,
        TextJson text,
        OrderState state,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant closedAt,
        int version) {
    /** What it says. */
    record TextJson(Rung rung, String matter, String basis, String requirement, LocalDate dueOn) {

        static TextJson of(OrderText given) {
            return new TextJson(given.rung(), given.matter(), given.basis(), given.requirement(), given.dueOn());
        }
    }

    static OrderJson of(SupervisionOrder given) {
        return new OrderJson(
                given.id(),
                given.number(),
                given.planId(),
                given.officeUnitId(),
                given.taskId(),
                given.unitId(),
                given.dutyId(),
                TextJson.of(given.text()),
                given.state(),
                given.course().proposedBy(),
                given.course().proposedAt(),
                given.course().signedBy(),
                given.course().signedAt(),
                given.course().closedAt(),
                given.version());
    }
}
