package io.duban.plan.form;

import io.duban.plan.Plan;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanId;
import io.duban.plan.PlanKind;
import io.duban.shared.UnitId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What the office types about a plan; the office belongs to a new one, the version to one that is there. */
public record PlanForm(
        @NotNull(message = "{plan.invalid.required}") PlanKind kind,

        @NotBlank(message = "{plan.invalid.required}") @Size(max = 300, message = "{plan.invalid.long}")
        String title,

        @Nullable @Size(max = 100, message = "{plan.invalid.long}")
        String documentNumber,

        @NotBlank(message = "{plan.invalid.required}") @Size(max = 200, message = "{plan.invalid.long}")
        String issuer,

        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate adoptedOn,

        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate issuedOn,

        @NotNull(message = "{plan.invalid.required}") Integer periodStart,

        @NotNull(message = "{plan.invalid.required}") Integer periodEnd,

        @Nullable PlanId parentId,

        @Nullable @Size(max = 40, message = "{plan.invalid.long}")
        String leadLabel,

        @Nullable @Size(max = 40, message = "{plan.invalid.long}")
        String responsibleLabel,

        @Nullable @Size(max = 40, message = "{plan.invalid.long}")
        String cooperatingLabel,

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
