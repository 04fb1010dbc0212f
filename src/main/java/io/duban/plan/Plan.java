package io.duban.plan;

import io.duban.shared.Horizon;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published plan: what its office, {@code officeUnitId}, states about it, and its way to being issued. */
public record Plan(PlanId id, UnitId officeUnitId, PlanHead head, PlanCourse course, int version) {

    static Plan draft(UnitId office, PlanHead head, Instant now) {
        return new Plan(PlanId.next(), office, head, PlanCourse.begun(now), 0);
    }

    public String title() {
        return head.title();
    }

    /** The first year, inclusive. */
    public int periodStart() {
        return head.periodStart();
    }

    /** The last year, inclusive. */
    public int periodEnd() {
        return head.periodEnd();
    }

    public PlanState state() {
        return course.state();
    }

    /** The text and the items may be changed: before it is handed in, and while opinions or reasons are worked in. */
    public boolean isEditable() {
        return state() == PlanState.DRAFT || state() == PlanState.CONSULTING;
    }

    void mustBeEditable() {
        if (!isEditable()) {
            throw new PlanRefusal.NotEditable();
        }
    }

    void mustBe(PlanState wanted) {
        if (state() != wanted) {
            throw new PlanRefusal.NotInState();
        }
    }

    Plan restated(PlanHead stated) {
        mustBeEditable();
        return new Plan(id, officeUnitId, stated, course, version);
    }

    /** Handed in; {@code consultUntil} null when no opinions are asked for. */
    Plan submitted(@Nullable LocalDate consultUntil, LocalDate today, Instant now) {
        mustBe(PlanState.DRAFT);
        if (course.submittedAt() != null) {
            throw new PlanRefusal.NotInState();
        }
        if (consultUntil != null && !consultUntil.isAfter(today)) {
            throw new PlanRefusal.ConsultationTooShort();
        }
        if (consultUntil != null && consultUntil.isAfter(Horizon.from(today))) {
            throw new PlanRefusal.DeadlineTooFar(consultUntil, Horizon.from(today));
        }
        return on(course.submitted(consultUntil, now));
    }

    Plan revised() {
        if (!course.isInRevision()) {
            throw new PlanRefusal.NotInState();
        }
        return on(course.in(PlanState.TO_APPROVE));
    }

    Plan approved(Instant now) {
        mustBe(PlanState.TO_APPROVE);
        return on(course.approved(now));
    }

    /** From the head to the office again, which goes on in the draft or works opinions in. */
    Plan back(PlanState to) {
        mustBe(PlanState.TO_APPROVE);
        return on(course.in(to));
    }

    Plan issued(Instant now) {
        mustBe(PlanState.ISSUING);
        return on(course.issued(now));
    }

    private Plan on(PlanCourse next) {
        return new Plan(id, officeUnitId, head, next, version);
    }
}
