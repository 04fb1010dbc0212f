package io.duban.intake.web;

import io.duban.intake.confirming.CompareEditions;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.shared.Actor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How a proposed plan stands, as JSON in the reader's language. */
@Component
class ProposalAnswer {

    private final LookUpProposal lookUp;
    private final CompareEditions compare;
    private final MessageSource messages;

    ProposalAnswer(LookUpProposal lookUp, CompareEditions compare, MessageSource messages) {
        this.lookUp = lookUp;
        this.compare = compare;
        this.messages = messages;
    }

    ProposalJson of(ProposalId proposal, Actor.Person actor) {
        LookUpProposal.View view = lookUp.view(proposal, actor);
        return ProposalJson.of(
                view,
                compare.fingerprint(view.proposal().sheet()).orElse(null),
                text -> messages.getMessage(text, LocaleContextHolder.getLocale()));
    }
}
