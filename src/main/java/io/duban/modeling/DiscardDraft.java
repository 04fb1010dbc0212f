package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin throws a draft away; its texts are kept for the record, and it is offered nowhere any more. */
@Component
public class DiscardDraft {

    private final ModelDrafts drafts;
    private final ModelFacts facts;

    DiscardDraft(ModelDrafts drafts, ModelFacts facts) {
        this.drafts = drafts;
        this.facts = facts;
    }

    /** Refuses when the draft is no longer in the version that was {@code seen}: somebody drew on it meanwhile. */
    @Transactional
    public void discard(ModelDraftId id, int seen, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        ModelDraft draft = drafts.get(id);
        if (draft.version() != seen) {
            throw new StaleAggregate(id);
        }
        drafts.save(draft.discarded());
        facts.publish(facts.about(draft.model(), ModelAct.DRAFT_DISCARDED, admin));
    }
}
