package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import org.jspecify.annotations.Nullable;

/** What a writer sends: as {@link ReportDraft}. */
public record ClaimDraft(
        ClaimContent content,
        @Nullable Integer seenVersion,
        @Nullable String tab) {

    public ClaimDraft(ClaimContent content, @Nullable Integer seenVersion) {
        this(content, seenVersion, null);
    }

    /** As {@link ReportDraft#mustHaveSeen}. */
    void mustHaveSeen(CompletionClaim claim, Actor.Person writer) {
        ReportDraft.Seen seen = new ReportDraft.Seen(
                claim.written().by(), claim.version(), claim.written().tab());
        if (!content.equals(claim.content()) && !seen.by(writer.id(), seenVersion, tab)) {
            throw new StaleAggregate(claim.id());
        }
    }
}
