package io.duban.intake.internal;

import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposalState;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.intake.confirming.Sheet;
import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code intake_proposal}; the title stands beside the sheet for lists. */
record ProposalRow(
        ProposalId id,
        UnitId officeId,
        String fileName,
        String title,
        ProposalState state,
        @Nullable PlanId planId,
        PersonId createdBy,
        Instant createdAt,
        String document,
        String sheet,
        int version) {

    static ProposalRow of(ProposedPlan proposal) {
        return new ProposalRow(
                proposal.id(),
                proposal.office(),
                proposal.fileName(),
                proposal.sheet().head().title(),
                proposal.state(),
                proposal.planId(),
                proposal.createdBy(),
                proposal.createdAt(),
                proposal.text(),
                SheetJson.write(proposal.sheet()),
                proposal.version());
    }

    ProposedPlan proposal() {
        return new ProposedPlan(
                id,
                officeId,
                fileName,
                state,
                planId,
                createdBy,
                createdAt,
                version,
                document,
                SheetJson.read(sheet, Sheet.class));
    }
}
