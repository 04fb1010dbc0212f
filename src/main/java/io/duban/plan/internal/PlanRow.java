package io.duban.plan.internal;

import io.duban.plan.Plan;
import io.duban.plan.PlanCourse;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanId;
import io.duban.plan.PlanKind;
import io.duban.plan.PlanState;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan as it is read. */
record PlanRow(
        PlanId id,
        PlanKind kind,
        String title,
        @Nullable String documentNumber,
        String issuer,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate issuedOn,
        int periodStart,
        int periodEnd,
        UnitId officeUnitId,
        @Nullable PlanId parentId,
        PlanState state,
        @Nullable String leadLabel,
        @Nullable String responsibleLabel,
        @Nullable String cooperatingLabel,
        @Nullable LocalDate consultUntil,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant issuedAt,
        Instant createdAt,
        int version) {

    Plan plan() {
        PlanHead head = new PlanHead(
                kind,
                title,
                documentNumber,
                issuer,
                adoptedOn,
                issuedOn,
                periodStart,
                periodEnd,
                parentId,
                leadLabel,
                responsibleLabel,
                cooperatingLabel);
        PlanCourse course = new PlanCourse(state, consultUntil, submittedAt, approvedAt, issuedAt, createdAt);
        return new Plan(id, officeUnitId, head, course, version);
    }
}
