package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import org.jspecify.annotations.Nullable;

/** What a writer sends: the content, and the version that was on the screen when writing began (null: there was none). */
public record ReportDraft(ReportContent content, @Nullable Integer seenVersion) {

    /**
     * The last text of one writer wins, since saving by itself may overtake a lost answer. What a second writer put there
     * meanwhile is never written over: {@link StaleAggregate}.
     */
    void mustHaveSeen(Report report, Actor.Person writer) {
        boolean untouched = report.writtenBy() == null || writer.id().equals(report.writtenBy());
        boolean seen = seenVersion != null && seenVersion == report.version();
        if (!untouched && !seen) {
            throw new StaleAggregate(report.id());
        }
    }
}
