package io.duban.report.web;

import io.duban.report.AnnualPlanContent;
import io.duban.report.ClaimContent;
import io.duban.report.Comparison;
import io.duban.report.Difference;
import io.duban.report.DocumentContent;
import io.duban.report.DocumentField;
import io.duban.report.DocumentVersion;
import io.duban.report.HandedFile;
import io.duban.report.ReportContent;
import io.duban.shared.Wordings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document's handings in, oldest first, and what changed since the one before the last, or in the draft since the
 * last. {@code earlierNotKept}: it was handed in before versions were kept. {@code earlierOwn}: earlier ones have not
 * left their unit.
 */
record HistoryJson(
        boolean earlierNotKept,
        boolean earlierOwn,
        List<HandingInJson> versions,
        @Nullable ComparisonJson comparison) {

    /** {@code withdrawnAt}: its writer took it back; null: never. */
    record HandingInJson(
            int number,
            UUID handedInBy,
            Instant handedInAt,
            String sha256,
            @Nullable Instant withdrawnAt) {

        static HandingInJson of(DocumentVersion version) {
            return new HandingInJson(
                    version.number(),
                    version.handedIn().by().value(),
                    version.handedIn().at(),
                    version.sha256(),
                    version.withdrawnAt());
        }
    }

    /** As it was handed in: what was written, in a report, an annual plan or a claim, and the files on it. */
    record VersionJson(
            HandingInJson handedIn,
            @Nullable ReportTextJson report,
            @Nullable PlanTextJson plan,
            @Nullable ClaimTextJson claim,
            List<FileJson> files) {

        static VersionJson of(DocumentVersion version) {
            DocumentContent content = version.handedIn().content();
            return new VersionJson(
                    HandingInJson.of(version),
                    content instanceof ReportContent report ? ReportTextJson.of(report) : null,
                    content instanceof AnnualPlanContent plan ? PlanTextJson.of(plan) : null,
                    content instanceof ClaimContent claim ? ClaimTextJson.of(claim) : null,
                    version.files().stream().map(FileJson::of).toList());
        }
    }

    record ReportTextJson(
            String progress,
            String problems,
            String nextSteps,
            @Nullable Integer percent,
            List<YearJson.ValueJson> values) {

        static ReportTextJson of(ReportContent content) {
            return new ReportTextJson(
                    content.progress(),
                    content.problems(),
                    content.nextSteps(),
                    content.percent(),
                    content.values().stream().map(YearJson.ValueJson::of).toList());
        }
    }

    record PlanTextJson(String goals, String measures, List<YearJson.LineJson> milestones) {

        static PlanTextJson of(AnnualPlanContent content) {
            return new PlanTextJson(
                    content.goals(),
                    content.measures(),
                    content.lines().stream().map(YearJson.LineJson::of).toList());
        }
    }

    record ClaimTextJson(
            String done,
            @Nullable Integer percent,
            String fallen,
            String openChildren,
            List<ClaimJson.TargetJson> targets) {

        static ClaimTextJson of(ClaimContent content) {
            return new ClaimTextJson(
                    content.done(),
                    content.percent(),
                    content.fallen(),
                    content.openChildren(),
                    content.targets().stream().map(ClaimJson.TargetJson::of).toList());
        }
    }

    record FileJson(UUID id, String fileName, String mediaType, long size, String sha256) {

        static FileJson of(HandedFile file) {
            return new FileJson(file.id().value(), file.fileName(), file.mediaType(), file.size(), file.sha256());
        }
    }

    /** With which version it is compared; nothing in it when not a word changed. */
    record ComparisonJson(
            int with, List<DifferenceJson> differences, List<FileJson> filesAdded, List<FileJson> filesRemoved) {

        static ComparisonJson of(Comparison comparison) {
            return new ComparisonJson(
                    comparison.before().number(),
                    comparison.differences().stream().map(DifferenceJson::of).toList(),
                    comparison.added().stream().map(FileJson::of).toList(),
                    comparison.removed().stream().map(FileJson::of).toList());
        }
    }

    /** The indicator of a value or a target; the stretches are those of both texts, in their order. */
    record DifferenceJson(
            DocumentField field, @Nullable UUID indicator, String before, String after, List<StretchJson> stretches) {

        static DifferenceJson of(Difference difference) {
            return new DifferenceJson(
                    difference.field(),
                    difference.indicator() == null
                            ? null
                            : difference.indicator().value(),
                    difference.before(),
                    difference.after(),
                    difference.stretches().stream().map(StretchJson::of).toList());
        }
    }

    /** In both texts (SAME), only before (GONE), only after (NEW). */
    record StretchJson(Wordings.Standing standing, String words) {

        static StretchJson of(Wordings.Stretch stretch) {
            return new StretchJson(stretch.standing(), stretch.words());
        }
    }

    static HistoryJson of(HistoryView view) {
        Comparison comparison = view.comparison();
        return new HistoryJson(
                view.history().notKept(),
                view.history().own(),
                view.history().versions().stream().map(HandingInJson::of).toList(),
                comparison == null ? null : ComparisonJson.of(comparison));
    }
}
