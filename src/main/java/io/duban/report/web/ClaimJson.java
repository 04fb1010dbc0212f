package io.duban.report.web;

import io.duban.report.ClaimFiles;
import io.duban.report.ClaimSample;
import io.duban.report.ClaimState;
import io.duban.report.ClaimTarget;
import io.duban.report.CompletionClaim;
import io.duban.report.Finding;
import io.duban.report.ReadClaims;
import io.duban.report.Review;
import io.duban.report.ReviewOutcome;
import io.duban.shared.StepKey;
import io.duban.shared.Versioned;
import io.duban.task.TaskState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The claim that a task is complete, as the API gives it. Percentages are of the whole task. */
record ClaimJson(
        UUID id,
        int year,
        ClaimState state,
        TaskState taskState,
        String done,
        String fallen,
        String openChildren,
        @Nullable Integer percent,
        @Nullable Integer verifiedPercent,
        List<TargetJson> targets,
        List<FilesJson> files,
        List<DecisionJson> decisions,
        @Nullable UUID submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Instant settledAt,
        int version)
        implements Versioned {

    @Override
    public int inVersion() {
        return version;
    }

    /** {@code met} is null as long as nobody has said so. */
    record TargetJson(
            UUID indicator,
            int year,
            String typed,
            @Nullable Boolean met,
            String words) {

        static TargetJson of(ClaimTarget target) {
            return new TargetJson(
                    target.indicator().value(), target.year(), target.typed(), target.met(), target.words());
        }
    }

    /** Files that the claim rests on; those without a year are its own. */
    record FilesJson(@Nullable Integer year, UUID unit, List<YearJson.EvidenceJson> files) {

        static FilesJson of(ClaimFiles.Group group) {
            return new FilesJson(
                    group.year(),
                    group.unit().value(),
                    group.files().stream().map(YearJson.EvidenceJson::of).toList());
        }
    }

    /** A file that was looked at. */
    record SampleJson(UUID evidence, Finding finding, String words) {

        static SampleJson of(ClaimSample sample) {
            return new SampleJson(
                    sample.evidence().value(),
                    Objects.requireNonNull(sample.finding(), "what is kept was marked"),
                    sample.words());
        }
    }

    record DecisionJson(
            StepKey step,
            ReviewOutcome outcome,
            String reason,
            @Nullable Integer verifiedPercent,
            List<SampleJson> samples,
            UUID decidedBy,
            Instant decidedAt) {

        static DecisionJson of(Review review, ReadClaims.Decided decided) {
            return new DecisionJson(
                    review.step(),
                    review.outcome(),
                    review.reason(),
                    review.verifiedPercent(),
                    decided.samplesOf(review).stream().map(SampleJson::of).toList(),
                    review.decidedBy().value(),
                    review.decidedAt());
        }
    }

    static ClaimJson of(ReadClaims.Decided decided, ClaimView view) {
        CompletionClaim claim = decided.claim();
        return new ClaimJson(
                claim.id().value(),
                claim.of().year(),
                claim.state(),
                view.task().state(),
                claim.content().done(),
                claim.content().fallen(),
                claim.content().openChildren(),
                claim.content().percent(),
                view.task().progress().verifiedPercent(),
                claim.content().targets().stream().map(TargetJson::of).toList(),
                view.files().stream().map(FilesJson::of).toList(),
                decided.decisions().stream()
                        .map(review -> DecisionJson.of(review, decided))
                        .toList(),
                claim.course().submittedBy() == null
                        ? null
                        : claim.course().submittedBy().value(),
                claim.course().submittedAt(),
                claim.course().settledAt(),
                claim.version());
    }
}
