package io.duban.intake.web;

import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposedPlans;
import io.duban.shared.PersonId;
import java.time.Instant;

/** A proposed plan that is open. */
record ProposalLineJson(ProposalId id, String title, String fileName, PersonId createdBy, Instant createdAt) {

    static ProposalLineJson of(ProposedPlans.Listed given) {
        return new ProposalLineJson(given.id(), given.title(), given.fileName(), given.createdBy(), given.createdAt());
    }
}
