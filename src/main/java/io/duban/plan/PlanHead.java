package io.duban.plan;

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
