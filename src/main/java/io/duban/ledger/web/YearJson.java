package io.duban.ledger.web;

import io.duban.plan.PlanId;
import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanContent;
import io.duban.report.AnnualPlanId;
import io.duban.report.AnnualPlanState;
import io.duban.report.Evidence;
import io.duban.report.EvidenceId;
import io.duban.report.MilestoneLine;
import io.duban.report.ReportId;
import io.duban.report.ReturnTo;
import io.duban.report.Review;
import io.duban.report.ReviewId;
import io.duban.report.ReviewOutcome;
import io.duban.report.TaskYear;
import io.duban.report.YearReport;
import io.duban.shared.PersonId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A year of the task: what was planned, reported and decided. */
record YearJson(
        int year,
        @Nullable AnnualPlanJson plan,
        @Nullable ReportJson whole,
        List<ReportJson> parts,
        List<ReviewJson> reviews,
        Map<ReportId, List<EvidenceJson>> evidence) {
    /** The plan of the year. */
    record AnnualPlanJson(
            AnnualPlanId id,
            PlanId planId,
            OfJson of,
            AnnualPlanState state,
            ContentJson content,
            @Nullable PersonId writtenBy,
            @Nullable Instant savedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            int version) {

        static AnnualPlanJson of(AnnualPlan given) {
            return new AnnualPlanJson(
                    given.id(),
                    given.planId(),
                    OfJson.of(given.of()),
                    given.state(),
                    ContentJson.of(given.content()),
                    given.written().by(),
                    given.written().at(),
                    given.course().submittedAt(),
                    given.course().approvedAt(),
                    given.version());
        }
    }

    /** Which task and year. */
    record OfJson(TaskId task, int year) {

        static OfJson of(TaskYear given) {
            return new OfJson(given.task(), given.year());
        }
    }

    /** What is planned. */
    record ContentJson(String goals, String measures, List<MilestoneJson> lines) {

        static ContentJson of(AnnualPlanContent given) {
            return new ContentJson(
                    given.goals(),
                    given.measures(),
                    given.lines().stream().map(MilestoneJson::of).toList());
        }
    }

    /** A milestone of the year. */
    record MilestoneJson(
            @Nullable LocalDate dueOn,
            String title,
            @Nullable Integer expectedPercent,
            @Nullable LocalDate doneOn,
            String doneWords,
            @Nullable LocalDate plannedOn) {

        static MilestoneJson of(MilestoneLine given) {
            return new MilestoneJson(
                    given.dueOn(),
                    given.title(),
                    given.expectedPercent(),
                    given.doneOn(),
                    given.doneWords(),
                    given.plannedOn());
        }
    }

    /** A decision on a document of the year. */
    record ReviewJson(
            ReviewId id,
            TaskId taskId,
            int year,
            StepKey step,
            UUID subject,
            ReviewOutcome outcome,
            @Nullable ReturnTo returnedTo,
            @Nullable UnitId returnedUnit,
            String reason,
            @Nullable Integer verifiedPercent,
            PersonId decidedBy,
            Instant decidedAt) {

        static ReviewJson of(Review given) {
            return new ReviewJson(
                    given.id(),
                    given.taskId(),
                    given.year(),
                    given.step(),
                    given.subject(),
                    given.outcome(),
                    given.returnedTo(),
                    given.returnedUnit(),
                    given.reason(),
                    given.verifiedPercent(),
                    given.decidedBy(),
                    given.decidedAt());
        }
    }

    /** A file that proves a report. */
    record EvidenceJson(
            EvidenceId id,
            ReportId reportId,
            String sha256,
            String fileName,
            String mediaType,
            long size,
            PersonId uploadedBy,
            Instant uploadedAt,
            @Nullable Instant removedAt) {

        static EvidenceJson of(Evidence given) {
            return new EvidenceJson(
                    given.id(),
                    given.reportId(),
                    given.sha256(),
                    given.fileName(),
                    given.mediaType(),
                    given.size(),
                    given.uploadedBy(),
                    given.uploadedAt(),
                    given.removedAt());
        }
    }

    static YearJson of(YearReport given) {
        return new YearJson(
                given.year(),
                given.plan() == null ? null : AnnualPlanJson.of(given.plan()),
                given.whole() == null ? null : ReportJson.of(given.whole()),
                given.parts().stream().map(ReportJson::of).toList(),
                given.reviews().stream().map(ReviewJson::of).toList(),
                given.evidence().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                                .map(EvidenceJson::of)
                                .toList())));
    }
}
