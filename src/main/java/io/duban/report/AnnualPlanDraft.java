package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import org.jspecify.annotations.Nullable;

/** What a writer sends: the content, and the version that was on the screen when writing began (null: there was none). */
public record AnnualPlanDraft(
        AnnualPlanContent content, @Nullable Integer seenVersion) {

    /** As {@link ReportDraft#mustHaveSeen}. */
    void mustHaveSeen(AnnualPlan plan, Actor.Person writer) {
        boolean untouched = plan.writtenBy() == null || writer.id().equals(plan.writtenBy());
        boolean seen = seenVersion != null && seenVersion == plan.version();
        if (!untouched && !seen) {
            throw new StaleAggregate(plan.id());
        }
    }
}
