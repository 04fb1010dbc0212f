package io.duban.plan.form;

import io.duban.plan.Plan;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanId;
import io.duban.plan.PlanKind;
import io.duban.shared.CalendarYear;
import io.duban.shared.UnitId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the office types about a plan; the office belongs to a new one, the version to one that is there. */
public record PlanForm(
        @NotNull PlanKind kind,

        @NotBlank @Size(max = 300) String title,

        @Nullable @Size(max = 100) String documentNumber,

        @NotBlank @Size(max = 200) String issuer,

        @Nullable LocalDate adoptedOn,

        @Nullable LocalDate issuedOn,

        @NotNull @CalendarYear Integer periodStart,

        @NotNull @CalendarYear Integer periodEnd,

        @Nullable PlanId parentId,

        @Nullable @Size(max = 40) String leadLabel,

        @Nullable @Size(max = 40) String responsibleLabel,

        @Nullable @Size(max = 40) String cooperatingLabel,

        @Nullable UnitId office,

        @Nullable Integer version) {

    public static PlanForm of(Plan plan) {
        return of(plan.head(), plan.officeUnitId(), plan.version());
    }

    /** {@code version} is that of what was shown. */
    public static PlanForm of(PlanHead head, UnitId office, int version) {
        return new PlanForm(
                head.kind(),
                head.title(),
                head.documentNumber(),
                head.issuer(),
                head.adoptedOn(),
                head.issuedOn(),
                head.periodStart(),
                head.periodEnd(),
                head.parentId(),
                head.leadLabel(),
                head.responsibleLabel(),
                head.cooperatingLabel(),
                office,
                version);
    }

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
}
