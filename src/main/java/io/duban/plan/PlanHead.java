package io.duban.plan;

import io.duban.shared.DomainEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's office states about it. The period is in whole years, both inclusive; a label is what this plan calls
 * its lead, responsible or cooperating units, null for the usual word.
 */
public record PlanHead(
        PlanKind kind,
        String title,
        @Nullable String documentNumber,
        String issuer,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate issuedOn,
        int periodStart,
        int periodEnd,
        @Nullable PlanId parentId,
        @Nullable String leadLabel,
        @Nullable String responsibleLabel,
        @Nullable String cooperatingLabel) {

    private static final int EARLIEST = 1949;
    private static final int LATEST = 2100;

    public PlanHead {
        title = Wording.line(title);
        issuer = Wording.line(issuer);
        documentNumber = Wording.optional(documentNumber);
        leadLabel = Wording.optional(leadLabel);
        responsibleLabel = Wording.optional(responsibleLabel);
        cooperatingLabel = Wording.optional(cooperatingLabel);
    }

    /** Of these years, without document number, dates, parent or labels of its own. */
    public static PlanHead of(PlanKind kind, String title, String issuer, int periodStart, int periodEnd) {
        return new PlanHead(kind, title, null, issuer, null, null, periodStart, periodEnd, null, null, null, null);
    }

    /** Dated by the day on which it was adopted and the one on which it was issued, each null where it is not known. */
    public PlanHead dated(@Nullable LocalDate adopted, @Nullable LocalDate issued) {
        return with(documentNumber, adopted, issued, parentId);
    }

    public PlanHead numbered(@Nullable String number) {
        return with(number, adoptedOn, issuedOn, parentId);
    }

    public PlanHead under(@Nullable PlanId parent) {
        return with(documentNumber, adoptedOn, issuedOn, parent);
    }

    private PlanHead with(
            @Nullable String number, @Nullable LocalDate adopted, @Nullable LocalDate issued, @Nullable PlanId parent) {
        return new PlanHead(
                kind,
                title,
                number,
                issuer,
                adopted,
                issued,
                periodStart,
                periodEnd,
                parent,
                leadLabel,
                responsibleLabel,
                cooperatingLabel);
    }

    /** The same, with what it leaves open as it was before. */
    public PlanHead completedBy(PlanHead before) {
        return new PlanHead(
                kind,
                title,
                or(documentNumber, before.documentNumber),
                issuer,
                or(adoptedOn, before.adoptedOn),
                or(issuedOn, before.issuedOn),
                periodStart,
                periodEnd,
                or(parentId, before.parentId),
                or(leadLabel, before.leadLabel),
                or(responsibleLabel, before.responsibleLabel),
                or(cooperatingLabel, before.cooperatingLabel));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T before) {
        return said == null ? before : said;
    }

    /** What this plan calls such a unit; null: the usual word. */
    public @Nullable String label(Responsibility responsibility) {
        return switch (responsibility) {
            case LEAD -> leadLabel;
            case RESPONSIBLE -> responsibleLabel;
            case COOPERATING -> cooperatingLabel;
        };
    }

    /** Notes what became another than before. */
    DomainEvent note(DomainEvent event, PlanHead before) {
        return event.changing("kind", before.kind, kind)
                .changing("title", before.title, title)
                .changing("documentNumber", before.documentNumber, documentNumber)
                .changing("issuer", before.issuer, issuer)
                .changing("adoptedOn", before.adoptedOn, adoptedOn)
                .changing("issuedOn", before.issuedOn, issuedOn)
                .changing("periodStart", before.periodStart, periodStart)
                .changing("periodEnd", before.periodEnd, periodEnd)
                .changing("parent", before.parentId, parentId)
                .changing("leadLabel", before.leadLabel, leadLabel)
                .changing("responsibleLabel", before.responsibleLabel, responsibleLabel)
                .changing("cooperatingLabel", before.cooperatingLabel, cooperatingLabel);
    }

    void check() {
        refusals().stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Why no plan can be made of it yet; empty when one can. */
    public List<PlanRefusal> refusals() {
        List<PlanRefusal> refusals = new ArrayList<>();
        if (title.isEmpty() || issuer.isEmpty()) {
            refusals.add(new PlanRefusal.TitleMissing(title.isEmpty() ? "title" : "issuer"));
        }
        if (periodStart < EARLIEST || periodEnd > LATEST || periodEnd < periodStart) {
            refusals.add(new PlanRefusal.PeriodWrong());
        }
        return refusals;
    }
}
