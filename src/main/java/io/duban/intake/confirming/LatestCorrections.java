package io.duban.intake.confirming;

import io.duban.shared.Id;
import io.duban.shared.LatestActs;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whom somebody overtook on a proposed plan what was corrected last. */
@Component
class LatestCorrections implements LatestActs {

    private final ProposedPlans proposals;

    LatestCorrections(ProposedPlans proposals) {
        this.proposals = proposals;
    }

    @Override
    public Optional<LatestAct> of(Id thing) {
        return thing instanceof ProposalId id
                ? proposals
                        .latestCorrection(id)
                        .map(latest ->
                                new LatestAct(latest.by().name(), latest.act().code(), latest.at()))
                : Optional.empty();
    }
}
