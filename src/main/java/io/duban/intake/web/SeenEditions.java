package io.duban.intake.web;

import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.Sheet;
import io.duban.shared.Actor;
import io.duban.shared.SeenVersion;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The edition of a part of a proposal that the sender of a correction has seen: whoever holds the proposal as a whole
 * to a version has seen the edition in which each part stands in it.
 */
@Component
class SeenEditions {

    private final LookUpProposal lookUp;

    SeenEditions(LookUpProposal lookUp) {
        this.lookUp = lookUp;
    }

    int ofHead(ProposalId proposal, @Nullable Integer sent, SeenVersion seen, Actor.Person actor) {
        return edition(proposal, sent, seen, actor, sheet -> sheet.top().edition());
    }

    int ofItem(ProposalId proposal, int key, @Nullable Integer sent, SeenVersion seen, Actor.Person actor) {
        return edition(proposal, sent, seen, actor, sheet -> sheet.row(key).edition());
    }

    private int edition(
            ProposalId proposal,
            @Nullable Integer sent,
            SeenVersion seen,
            Actor.Person actor,
            ToIntFunction<Sheet> standing) {
        int named = seen.or(sent);
        return sent == null ? standing.applyAsInt(lookUp.get(proposal, actor).sheet()) : named;
    }
}
