package io.duban.intake.confirming;

import io.duban.intake.IntakeAct;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.StaleAggregate;
import io.duban.shared.Subject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the draft of a plan of what was proposed and corrected, ready to be handed in. */
@Component
public class ConfirmProposal {

    /**
     * What was agreed to: a version of the proposal, and as a new edition the difference of this fingerprint.
     *
     * @param remarksSeen whether what the reader remarked was looked at
     */
    public record Consent(int version, @Nullable String fingerprint, boolean remarksSeen) {}

    private final Corrections corrections;
    private final ProposedPlans proposals;
    private final FindGaps findGaps;
    private final RenewPlan renewPlan;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmProposal(
            Corrections corrections,
            ProposedPlans proposals,
            FindGaps findGaps,
            RenewPlan renewPlan,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.proposals = proposals;
        this.findGaps = findGaps;
        this.renewPlan = renewPlan;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses with {@link StaleAggregate} when it is no longer in the version that was shown, or the plan of which it
     * is a new edition no longer as it was compared, and with a {@link ProposalRefusal} while anything is missing or
     * remarks were not seen.
     */
    @Transactional
    public PlanId confirm(ProposalId id, Consent consent, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        ProposedPlan proposal = opened.proposal();
        if (proposal.version() != consent.version()) {
            throw new StaleAggregate(id);
        }
        List<Gap> gaps = findGaps.in(proposal.sheet());
        if (!gaps.isEmpty()) {
            throw new ProposalRefusal.Unfinished(gaps.size());
        }
        int remarks = proposal.sheet().top().remarks().size();
        if (remarks > 0 && !consent.remarksSeen()) {
            throw new ProposalRefusal.RemarksUnseen(remarks);
        }
        PlanId plan = renewPlan.of(proposal, consent.fingerprint(), who);
        proposals.save(proposal.confirmed(plan));
        events.publishEvent(DomainEvent.of(
                        Subject.of(Subject.Kind.PLAN, plan),
                        IntakeAct.DOCUMENT_CONFIRMED,
                        opened.actor(),
                        clock.instant())
                .changing("file", null, proposal.fileName())
                .changing("items", 0, proposal.sheet().kept().size())
                .changing("corrections", 0, proposals.countCorrections(id)));
        return plan;
    }
}
