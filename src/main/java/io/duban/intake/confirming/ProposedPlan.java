package io.duban.intake.confirming;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan that a document proposes to an office, with the corrections so far.
 *
 * @param fileName empty for a pasted text
 * @param planId what it became; null while it is open
 * @param text the document; all marks point into it
 */
public record ProposedPlan(
        ProposalId id,
        UnitId office,
        String fileName,
        ProposalState state,
        @Nullable PlanId planId,
        PersonId createdBy,
        Instant createdAt,
        int version,
        String text,
        Sheet sheet) {

    void mustBeOpen() {
        if (state != ProposalState.OPEN) {
            throw new ProposalRefusal.AlreadyConfirmed();
        }
    }

    ProposedPlan with(Sheet other) {
        return new ProposedPlan(id, office, fileName, state, planId, createdBy, createdAt, version, text, other);
    }

    ProposedPlan confirmed(PlanId plan) {
        return new ProposedPlan(
                id, office, fileName, ProposalState.CONFIRMED, plan, createdBy, createdAt, version, text, sheet);
    }
}
