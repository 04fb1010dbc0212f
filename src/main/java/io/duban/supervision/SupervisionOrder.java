package io.duban.supervision;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A supervision order (督办单) to one unit about one task. It has a number from its signature on; {@code dutyId} is the
 * duty whose lateness it is about, if any.
 */
public record SupervisionOrder(
        OrderId id,
        @Nullable String number,
        PlanId planId,
        UnitId officeUnitId,
        TaskId taskId,
        UnitId unitId,
        @Nullable String dutyId,
        OrderText text,
        OrderState state,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant closedAt,
        int version) {

    /** Whom an order is for: a unit, and the duty that it is late with where there is one. */
    record Addressee(UnitId unit, @Nullable String dutyId) {}

    static SupervisionOrder proposed(TaskStanding task, Addressee to, OrderText text, PersonId by, Instant at) {
        return new SupervisionOrder(
                OrderId.next(),
                null,
                task.planId(),
                task.officeUnitId(),
                task.id(),
                to.unit(),
                to.dutyId(),
                text,
                OrderState.PROPOSED,
                by,
                at,
                null,
                null,
                null,
                0);
    }

    public LocalDate dueOn() {
        return text.dueOn();
    }

    public Rung rung() {
        return text.rung();
    }

    /** The number, empty as long as it is not signed. */
    public String numberOrNone() {
        return number == null ? "" : number;
    }

    SupervisionOrder signed(String as, LocalDate dueOn, PersonId by, Instant at) {
        mustBe(OrderState.PROPOSED);
        return new SupervisionOrder(
                id,
                as,
                planId,
                officeUnitId,
                taskId,
                unitId,
                dutyId,
                text.dueOn(dueOn),
                OrderState.ISSUED,
                proposedBy,
                proposedAt,
                by,
                at,
                null,
                version);
    }

    SupervisionOrder refused(Instant at) {
        mustBe(OrderState.PROPOSED);
        return in(OrderState.REFUSED, at);
    }

    SupervisionOrder signedFor() {
        mustBe(OrderState.ISSUED);
        return in(OrderState.HANDLING, null);
    }

    SupervisionOrder replied() {
        mustBe(OrderState.HANDLING);
        return in(OrderState.REPLIED, null);
    }

    SupervisionOrder replyAccepted(Instant at) {
        mustBe(OrderState.REPLIED);
        return in(OrderState.CLOSED, at);
    }

    SupervisionOrder replyReturned() {
        mustBe(OrderState.REPLIED);
        return in(OrderState.HANDLING, null);
    }

    void mustBe(OrderState expected) {
        if (state != expected) {
            throw new SupervisionRefusal.NotNow();
        }
    }

    private SupervisionOrder in(OrderState next, @Nullable Instant closed) {
        return new SupervisionOrder(
                id,
                number,
                planId,
                officeUnitId,
                taskId,
                unitId,
                dutyId,
                text,
                next,
                proposedBy,
                proposedAt,
                signedBy,
                signedAt,
                closed,
                version);
    }
}
