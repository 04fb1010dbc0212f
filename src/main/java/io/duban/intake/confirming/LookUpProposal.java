package io.duban.intake.confirming;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows proposed plans to the staff and heads of their offices. */
@Component
public class LookUpProposal {

    private final ProposedPlans proposals;
    private final FindGaps findGaps;

    LookUpProposal(ProposedPlans proposals, FindGaps findGaps) {
        this.proposals = proposals;
        this.findGaps = findGaps;
    }

    /** A proposal with what it lacks, its latest correction and their number. */
    public record View(ProposedPlan proposal, List<Gap> gaps, Optional<Correction> latest, int corrections) {}

    @Transactional(readOnly = true)
    public View view(ProposalId id, Actor.Person who) {
        ProposedPlan proposal = get(id, who);
        return new View(
                proposal,
                findGaps.in(proposal.sheet()),
                proposals.latestCorrection(id),
                proposals.countCorrections(id));
    }

    @Transactional(readOnly = true)
    public ProposedPlan get(ProposalId id, Actor.Person who) {
        ProposedPlan proposal = proposals.get(id);
        who.as(proposal.office(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        return proposal;
    }

    /** The open ones of the actor's offices, the newest first, at most twenty. */
    @Transactional(readOnly = true)
    public List<ProposedPlans.Listed> open(Actor.Person who) {
        return proposals.open(who.unitsWith(Role.OFFICE_STAFF, Role.OFFICE_HEAD));
    }
}
