package io.duban.ledger.web;

import io.duban.plan.Plan;
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
        return new PlanJson(
                given.id(),
                given.kind(),
                given.title(),
                given.documentNumber(),
                given.issuer(),
                given.adoptedOn(),
                given.issuedOn(),
                given.periodStart(),
                given.periodEnd(),
                given.officeUnitId(),
                given.parentId(),
                given.state(),
                given.leadLabel(),
                given.responsibleLabel(),
                given.cooperatingLabel(),
                given.consultUntil(),
                given.submittedAt(),
                given.approvedAt(),
                given.issuedAt(),
                given.createdAt(),
                given.version());
    }
}
