package io.duban.intake.confirming;

import io.duban.shared.Actor;
import io.duban.shared.Sight;
import org.springframework.stereotype.Component;

@Component
class ProposalSight implements Sight<ProposalId> {

    private final LookUpProposal lookUp;

    ProposalSight(LookUpProposal lookUp) {
        this.lookUp = lookUp;
    }

    @Override
    public Class<ProposalId> of() {
        return ProposalId.class;
    }

    @Override
    public void look(ProposalId id, Actor.Person reader) {
        lookUp.get(id, reader);
    }
}
