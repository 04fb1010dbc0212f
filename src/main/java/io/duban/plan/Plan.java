package io.duban.plan;

import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published plan. The period is in whole years, both inclusive; {@code officeUnitId} runs it. */
public record Plan(
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

    static Plan draft(UnitId office, PlanHead head, Instant now) {
        return new Plan(
                PlanId.next(),
                head.kind(),
                head.title(),
                head.documentNumber(),
                head.issuer(),
                head.adoptedOn(),
                head.issuedOn(),
                head.periodStart(),
                head.periodEnd(),
                office,
                head.parentId(),
                PlanState.DRAFT,
                head.leadLabel(),
                head.responsibleLabel(),
                head.cooperatingLabel(),
                null,
                null,
                null,
                null,
                now,
                0);
    }

    /** What its office states about it. */
    public PlanHead head() {
        return new PlanHead(
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
    }

    /** The text and the items may be changed: before it is handed in, and while opinions or reasons are worked in. */
    public boolean isEditable() {
        return state == PlanState.DRAFT || state == PlanState.CONSULTING;
    }

    /** It was handed in once and is with the office again, after opinions or after the head's return. */
    public boolean isInRevision() {
        return state == PlanState.CONSULTING || (state == PlanState.DRAFT && submittedAt != null);
    }

    void mustBeEditable() {
        if (!isEditable()) {
            throw new PlanRefusal.NotEditable();
        }
    }

    void mustBe(PlanState wanted) {
        if (state != wanted) {
            throw new PlanRefusal.NotInState();
        }
    }

    Plan restated(PlanHead head) {
        mustBeEditable();
        return new Plan(
                id,
                head.kind(),
                head.title(),
                head.documentNumber(),
                head.issuer(),
                head.adoptedOn(),
                head.issuedOn(),
                head.periodStart(),
                head.periodEnd(),
                officeUnitId,
                head.parentId(),
                state,
                head.leadLabel(),
                head.responsibleLabel(),
                head.cooperatingLabel(),
                consultUntil,
                submittedAt,
                approvedAt,
                issuedAt,
                createdAt,
                version);
    }

    /** Handed in; {@code consultUntil} null when no opinions are asked for. */
    Plan submitted(@Nullable LocalDate consultUntil, LocalDate today, Instant now) {
        mustBe(PlanState.DRAFT);
        if (submittedAt != null) {
            throw new PlanRefusal.NotInState();
        }
        if (consultUntil != null && !consultUntil.isAfter(today)) {
            throw new PlanRefusal.ConsultationTooShort();
        }
        PlanState next = consultUntil == null ? PlanState.TO_APPROVE : PlanState.CONSULTING;
        return moved(next, consultUntil, now, null, null);
    }

    Plan revised() {
        if (!isInRevision()) {
            throw new PlanRefusal.NotInState();
        }
        return moved(PlanState.TO_APPROVE, consultUntil, submittedAt, null, null);
    }

    Plan approved(Instant now) {
        mustBe(PlanState.TO_APPROVE);
        return moved(PlanState.ISSUING, consultUntil, submittedAt, now, null);
    }

    Plan returned() {
        mustBe(PlanState.TO_APPROVE);
        return moved(PlanState.DRAFT, consultUntil, submittedAt, null, null);
    }

    Plan issued(Instant now) {
        mustBe(PlanState.ISSUING);
        return moved(PlanState.ISSUED, consultUntil, submittedAt, approvedAt, now);
    }

    private Plan moved(
            PlanState next,
            @Nullable LocalDate until,
            @Nullable Instant submitted,
            @Nullable Instant approved,
            @Nullable Instant issued) {
        return new Plan(
                id,
                kind,
                title,
                documentNumber,
                issuer,
                adoptedOn,
                issuedOn,
                periodStart,
                periodEnd,
                officeUnitId,
                parentId,
                next,
                leadLabel,
                responsibleLabel,
                cooperatingLabel,
                until,
                submitted,
                approved,
                issued,
                createdAt,
                version);
    }
}
