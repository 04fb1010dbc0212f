package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import io.duban.shared.VersionNotNamed;
import org.jspecify.annotations.Nullable;

/**
 * What a writer sends: the content, the version that was on the screen when writing began (null: there was none), and
 * the window it was written in (null for a program, "" for a page that has no name for its window).
 */
public record ReportDraft(
        ReportContent content,
        @Nullable Integer seenVersion,
        @Nullable String tab) {

    public ReportDraft(ReportContent content, @Nullable Integer seenVersion) {
        this(content, seenVersion, null);
    }

    /**
     * What somebody else, or the same person in another window, put there meanwhile is never written over: {@link
     * StaleAggregate}.
     */
    void mustHaveSeen(Report report, Actor.Person writer) {
        Seen seen = new Seen(
                report.written().by(), report.version(), report.written().tab());
        if (!content.equals(report.content()) && !seen.by(writer.id(), seenVersion, tab)) {
            throw new StaleAggregate(report.id());
        }
    }

    /** Who wrote a draft last, the version that this made, and the window in which it was done. */
    record Seen(
            @Nullable PersonId writtenBy,
            int version,
            @Nullable String writtenIn) {

        /**
         * Whether a writer knows what stands there. The window that saved last knows it even when the answer with the
         * new version was lost on the way.
         *
         * @throws VersionNotNamed when neither version nor window is named, and something would be written over
         */
        boolean by(PersonId writer, @Nullable Integer seenVersion, @Nullable String tab) {
            if (writtenBy == null || (seenVersion != null && seenVersion == version)) {
                return true;
            }
            if (seenVersion == null && tab == null) {
                throw new VersionNotNamed();
            }
            return writer.equals(writtenBy) && tab != null && tab.equals(writtenIn);
        }
    }
}
