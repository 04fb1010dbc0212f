package io.duban.report.web;

import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanState;
import io.duban.report.Evidence;
import io.duban.report.MilestoneLine;
import io.duban.report.Report;
import io.duban.report.ReportPart;
import io.duban.report.ReportState;
import io.duban.report.ReportValue;
import io.duban.report.ReturnTo;
import io.duban.report.Review;
import io.duban.report.ReviewOutcome;
import io.duban.report.YearReport;
import io.duban.shared.Located;
import io.duban.shared.StepKey;
import io.duban.shared.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One year of a task as the API gives it. Percentages are of the whole task. */
record YearJson(
        int year,
        @Nullable PlanJson plan,
        @Nullable ReportJson report,
        List<ReportJson> parts,
        List<ReviewJson> reviews) {

    record PlanJson(
            UUID id,
            AnnualPlanState state,
            String goals,
            String measures,
            List<LineJson> milestones,
            @Nullable Instant savedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            int version)
            implements Versioned {

        @Override
        public int inVersion() {
            return version;
        }

        static PlanJson of(AnnualPlan plan) {
            return new PlanJson(
                    plan.id().value(),
                    plan.state(),
                    plan.content().goals(),
                    plan.content().measures(),
                    plan.content().lines().stream().map(LineJson::of).toList(),
                    plan.written().at(),
                    plan.course().submittedAt(),
                    plan.course().approvedAt(),
                    plan.version());
        }
    }

    record LineJson(
            @Nullable LocalDate dueOn,
            String title,
            @Nullable Integer expectedPercent,
            @Nullable LocalDate doneOn,
            String doneWords,
            @Nullable LocalDate plannedOn) {

        static LineJson of(MilestoneLine line) {
            return new LineJson(
                    line.dueOn(),
                    line.title(),
                    line.expectedPercent(),
                    line.doneOn(),
                    line.doneWords(),
                    line.plannedOn());
        }
    }

    record ReportJson(
            UUID id,
            ReportPart part,
            UUID unit,
            ReportState state,
            String progress,
            String problems,
            String nextSteps,
            @Nullable Integer percent,
            List<ValueJson> values,
            List<EvidenceJson> evidence,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            int version)
            implements Versioned {

        @Override
        public int inVersion() {
            return version;
        }

        static ReportJson of(Report report, List<Evidence> files) {
            return new ReportJson(
                    report.id().value(),
                    report.part(),
                    report.unit().value(),
                    report.state(),
                    report.content().progress(),
                    report.content().problems(),
                    report.content().nextSteps(),
                    report.content().percent(),
                    report.content().values().stream().map(ValueJson::of).toList(),
                    files.stream().map(EvidenceJson::of).toList(),
                    report.course().submittedAt(),
                    report.course().approvedAt(),
                    report.version());
        }
    }

    record ValueJson(UUID indicator, String typed, @Nullable BigDecimal number, String words) {

        static ValueJson of(ReportValue value) {
            return new ValueJson(value.indicator().value(), value.typed(), value.number(), value.words());
        }
    }

    record EvidenceJson(UUID id, String fileName, String mediaType, long size, String sha256, Instant uploadedAt)
            implements Located {

        @Override
        public String address() {
            return "/api/evidence/" + id;
        }

        static EvidenceJson of(Evidence file) {
            return new EvidenceJson(
                    file.id().value(),
                    file.fileName(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.uploadedAt());
        }
    }

    record ReviewJson(
            StepKey step,
            ReviewOutcome outcome,
            @Nullable ReturnTo returnedTo,
            @Nullable UUID returnedUnit,
            String reason,
            @Nullable Integer verifiedPercent,
            UUID decidedBy,
            Instant decidedAt) {

        static ReviewJson of(Review review) {
            return new ReviewJson(
                    review.step(),
                    review.outcome(),
                    review.returnedTo(),
                    review.returnedUnit() == null ? null : review.returnedUnit().value(),
                    review.reason(),
                    review.verifiedPercent(),
                    review.decidedBy().value(),
                    review.decidedAt());
        }
    }

    static YearJson of(YearReport year) {
        Report whole = year.whole();
        return new YearJson(
                year.year(),
                year.plan() == null ? null : PlanJson.of(Objects.requireNonNull(year.plan())),
                whole == null ? null : ReportJson.of(whole, year.evidenceOf(whole.id())),
                year.parts().stream()
                        .map(part -> ReportJson.of(part, year.evidenceOf(part.id())))
                        .toList(),
                year.reviews().stream().map(ReviewJson::of).toList());
    }
}
