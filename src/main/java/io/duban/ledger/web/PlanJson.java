package io.duban.ledger.web;

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

/** The plan that the task belongs to. */
record PlanJson(
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

    static PlanJson of(Plan given) {
        PlanHead head = given.head();
        PlanCourse course = given.course();
        return new PlanJson(
                given.id(),
                head.kind(),
                head.title(),
                head.documentNumber(),
                head.issuer(),
                head.adoptedOn(),
                head.issuedOn(),
                head.periodStart(),
                head.periodEnd(),
                given.officeUnitId(),
                head.parentId(),
                course.state(),
                head.leadLabel(),
                head.responsibleLabel(),
                head.cooperatingLabel(),
                course.consultUntil(),
                course.submittedAt(),
                course.approvedAt(),
                course.issuedAt(),
                course.createdAt(),
                given.version());
    }
}
