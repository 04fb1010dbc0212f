package io.duban.intake.confirming;

import io.duban.reading.PlanReader;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.source.Encoding;
import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a text again in the encoding that a person says it is in; what comes of it takes the place of the proposal. */
@Component
public class ChooseEncoding {

    private static final Set<RemarkKind> GUESSED = EnumSet.of(
            RemarkKind.ENCODING, RemarkKind.MIXED_ENCODINGS, RemarkKind.READ_WRONGLY_BEFORE, RemarkKind.DAMAGED);

    private final Corrections corrections;
    private final ProposedPlans proposals;
    private final Layouts layouts;
    private final TakeInDocument takeIn;
    private final DiscardProposal discard;

    ChooseEncoding(
            Corrections corrections,
            ProposedPlans proposals,
            Layouts layouts,
            TakeInDocument takeIn,
            DiscardProposal discard) {
        this.corrections = corrections;
        this.proposals = proposals;
        this.layouts = layouts;
        this.takeIn = takeIn;
        this.discard = discard;
    }

    /** Whether a proposal can be read so: it is open, its encoding was guessed, and its bytes were kept. */
    @Transactional(readOnly = true)
    public boolean isOffered(ProposedPlan proposal) {
        boolean guessed = proposal.sheet().top().remarks().stream().anyMatch(remark -> GUESSED.contains(remark.kind()));
        return guessed
                && proposal.state() == ProposalState.OPEN
                && layouts.source(proposal.id()).isPresent();
    }

    /**
     * Answers the new proposal. Refuses with {@link StaleAggregate} when another version was shown, and with {@link
     * ProposalRefusal.Corrected} when somebody has corrected the old one, for marks in one text are none in another.
     */
    @Transactional
    public ProposalId choose(ProposalId id, int shown, Encoding encoding, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        ProposedPlan proposal = opened.proposal();
        if (proposal.version() != shown) {
            throw new StaleAggregate(id);
        }
        if (proposals.countCorrections(id) > 0) {
            throw new ProposalRefusal.Corrected();
        }
        byte[] content = layouts.source(id).orElseThrow(ProposalRefusal.NoSource::new);
        discard.discard(id, shown, who);
        return takeIn.again(proposal, content, PlanReader.open(content, encoding), opened.actor());
    }
}
