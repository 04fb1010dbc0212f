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
 * A supervision order (督办单) to one unit about one task; {@code dutyId} is the duty whose lateness it is about, if any.
 */
public record SupervisionOrder(
        OrderId id,
        PlanId planId,
        UnitId officeUnitId,
        TaskId taskId,
        UnitId unitId,
        @Nullable String dutyId,
        OrderText text,
        OrderCourse course,
        int version) {

    /** Whom an order is for: a unit, and the duty that it is late with where there is one. */
    record Addressee(UnitId unit, @Nullable String dutyId) {}

    static SupervisionOrder proposed(TaskStanding task, Addressee to, OrderText text, PersonId by, Instant at) {
        return new SupervisionOrder(
                OrderId.next(),
                task.planId(),
                task.officeUnitId(),
                task.id(),
                to.unit(),
                to.dutyId(),
                text,
                OrderCourse.proposed(by, at),
                0);
    }

    public LocalDate dueOn() {
        return text.dueOn();
    }

    public Rung rung() {
        return text.rung();
    }

    public OrderState state() {
        return course.state();
    }

    /** The number, null as long as it is not signed. */
    public @Nullable String number() {
        return course.number();
    }

    /** The number, empty as long as it is not signed. */
    public String numberOrNone() {
        String number = number();
        return number == null ? "" : number;
    }

    SupervisionOrder signed(String as, LocalDate dueOn, PersonId by, Instant at) {
        mustBe(OrderState.PROPOSED);
        return with(text.dueOn(dueOn), course.signed(as, by, at));
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

    /** With the unit again, after a supervisor has sent it back or the unit has taken it back. */
    SupervisionOrder replyReturned() {
        mustBe(OrderState.REPLIED);
        return in(OrderState.HANDLING, null);
    }

    void mustBe(OrderState expected) {
        if (state() != expected) {
            throw new SupervisionRefusal.NotNow();
        }
    }

    SupervisionOrder in(OrderState next, @Nullable Instant closed) {
        return with(text, course.in(next, closed));
    }

    SupervisionOrder with(OrderText words, OrderCourse next) {
        return new SupervisionOrder(id, planId, officeUnitId, taskId, unitId, dutyId, words, next, version);
    }
}
