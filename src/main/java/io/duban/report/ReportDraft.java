package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import org.jspecify.annotations.Nullable;

/**
 * What a writer sends: the content, the version that was on the screen when writing began (null: there was none), and
 * the window it was written in (null for a program).
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
         * new version was lost on the way; a program that names neither version nor window writes over what it wrote
         * itself.
         */
        boolean by(PersonId writer, @Nullable Integer seenVersion, @Nullable String tab) {
            if (writtenBy == null || (seenVersion != null && seenVersion == version)) {
                return true;
            }
            boolean sameWindow = tab == null ? seenVersion == null && writtenIn == null : tab.equals(writtenIn);
            return writer.equals(writtenBy) && sameWindow;
        }
    }
}
