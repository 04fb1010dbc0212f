package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import org.jspecify.annotations.Nullable;

/** What a writer sends: as {@link ReportDraft}. */
public record AnnualPlanDraft(
        AnnualPlanContent content,
        @Nullable Integer seenVersion,
        @Nullable String tab) {

    public AnnualPlanDraft(AnnualPlanContent content, @Nullable Integer seenVersion) {
        this(content, seenVersion, null);
    }

    /** As {@link ReportDraft#mustHaveSeen}. */
    void mustHaveSeen(AnnualPlan plan, Actor.Person writer) {
        ReportDraft.Seen seen = new ReportDraft.Seen(
                plan.written().by(), plan.version(), plan.written().tab());
        if (!content.equals(plan.content()) && !seen.by(writer.id(), seenVersion, tab)) {
            throw new StaleAggregate(plan.id());
        }
    }
}
