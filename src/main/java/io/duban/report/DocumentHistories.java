package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how often a document was handed in and what changed between; there is nothing to whoever may not read it. */
@Component
public class DocumentHistories {

    private final DocumentVersions versions;

    DocumentHistories(DocumentVersions versions) {
        this.versions = versions;
    }

    /** One statement. A part's versions that its head did not let out stay its unit's own. */
    public DocumentHistory of(Report report, YearReport year, Actor.Person reader) {
        if (report.course().submittedAt() == null || !report.textReadableBy(reader)) {
            return DocumentHistory.NONE;
        }
        List<DocumentVersion> kept = versions.of(report.id().value());
        boolean all = report.part() == ReportPart.WHOLE || report.draftReadableBy(reader);
        List<DocumentVersion> seen = all ? kept : released(kept, report.id().value(), year.reviews());
        List<HandedFile> files =
                year.evidenceOf(report.id()).stream().map(HandedFile::of).toList();
        Draft draft = report.state().open() ? new Draft(report.content(), files) : null;
        return history(kept, seen, draft);
    }

    /** One statement. */
    public DocumentHistory of(AnnualPlan plan, UnitId leadUnit, Actor.Person reader) {
        if (plan.course().submittedAt() == null || !plan.textReadableBy(reader, leadUnit)) {
            return DocumentHistory.NONE;
        }
        List<DocumentVersion> kept = versions.of(plan.id().value());
        Draft draft = plan.state().open() ? new Draft(plan.content(), List.of()) : null;
        return history(kept, kept, draft);
    }

    /** The files are those that are on the claim itself now. One statement. */
    public DocumentHistory of(CompletionClaim claim, List<Evidence> files, Actor.Person reader) {
        if (claim.course().submittedAt() == null || !claim.isReadableBy(reader)) {
            return DocumentHistory.NONE;
        }
        List<DocumentVersion> kept = versions.of(claim.id().value());
        List<HandedFile> own = files.stream().map(HandedFile::of).toList();
        return history(kept, kept, claim.state().open() ? new Draft(claim.content(), own) : null);
    }

    private static DocumentHistory history(
            List<DocumentVersion> kept, List<DocumentVersion> seen, @Nullable Draft draft) {
        boolean notKept = kept.isEmpty() || kept.get(0).handedIn().again();
        return new DocumentHistory(seen, comparison(standing(seen), draft), notKept, seen.size() < kept.size());
    }

    /** What was taken back is not compared with: nobody has acted on it. */
    private static List<DocumentVersion> standing(List<DocumentVersion> versions) {
        return versions.stream()
                .filter(version -> version.withdrawnAt() == null)
                .toList();
    }

    private static @Nullable Comparison comparison(List<DocumentVersion> seen, @Nullable Draft draft) {
        int last = seen.size() - 1;
        if (draft != null) {
            return last < 0 ? null : Comparison.of(seen.get(last), draft.content(), draft.files());
        }
        if (last < 1) {
            return null;
        }
        DocumentVersion latest = seen.get(last);
        return Comparison.of(seen.get(last - 1), latest.handedIn().content(), latest.files());
    }

    private static List<DocumentVersion> released(List<DocumentVersion> kept, UUID part, List<Review> reviews) {
        List<Instant> releases = reviews.stream()
                .filter(review -> review.subject().equals(part) && review.outcome() == ReviewOutcome.ACCEPTED)
                .map(Review::decidedAt)
                .toList();
        return kept.stream()
                .filter(version -> releases.stream().anyMatch(at -> falls(at, kept, version)))
                .toList();
    }

    /** Whether it was while this version lay before the head. */
    private static boolean falls(Instant at, List<DocumentVersion> kept, DocumentVersion version) {
        boolean after = !at.isBefore(version.handedIn().at());
        return after
                && kept.stream()
                        .filter(later -> later.number() == version.number() + 1)
                        .allMatch(later -> at.isBefore(later.handedIn().at()));
    }

    private record Draft(DocumentContent content, List<HandedFile> files) {}
}
