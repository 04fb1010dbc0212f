package io.duban.intake.confirming;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws a proposed plan away that nobody wants. */
@Component
public class DiscardProposal {

    private final Corrections corrections;
    private final ProposedPlans proposals;
    private final Onlookers onlookers;
    private final Layouts layouts;

    DiscardProposal(Corrections corrections, ProposedPlans proposals, Onlookers onlookers, Layouts layouts) {
        this.corrections = corrections;
        this.proposals = proposals;
        this.onlookers = onlookers;
        this.layouts = layouts;
    }

    /** Refuses with {@link StaleAggregate} when it is no longer in the version that was shown. */
    @Transactional
    public void discard(ProposalId id, int shown, Actor.Person who) {
        ProposedPlan proposal = corrections.open(id, who).proposal();
        if (proposal.version() != shown) {
            throw new StaleAggregate(id);
        }
        onlookers.forget(id);
        layouts.remove(id);
        proposals.remove(proposal);
    }
}
