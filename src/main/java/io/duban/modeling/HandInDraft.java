package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.RequiredText;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin hands a draft in to be approved by another one, or takes it back before that. */
@Component
public class HandInDraft {

    private final ModelDrafts drafts;
    private final CheckDraft check;
    private final ModelFacts facts;
    private final Involvements involvements;
    private final Clock clock;

    HandInDraft(ModelDrafts drafts, CheckDraft check, ModelFacts facts, Involvements involvements, Clock clock) {
        this.drafts = drafts;
        this.check = check;
        this.facts = facts;
        this.involvements = involvements;
        this.clock = clock;
    }

    /** Refuses what the checks find fault with, and a draft without a reason. */
    @Transactional
    public void handIn(ModelDraftId id, String reason, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        if (RequiredText.isMissing(reason)) {
            throw new ModelingRefusal.ReasonRequired();
        }
        ModelDraft draft = drafts.get(id);
        ModelDraft handedIn = draft.handedIn(reason, admin.id(), clock.instant());
        check.mustBeClean(draft);
        drafts.save(handedIn);
        involvements.note(id.value(), ModelAct.DRAFT_HANDED_IN, admin);
        facts.publish(
                facts.about(draft.model(), ModelAct.DRAFT_HANDED_IN, admin).because(reason));
    }

    @Transactional
    public void takeBack(ModelDraftId id, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        ModelDraft draft = drafts.get(id);
        drafts.save(draft.returned(null));
        facts.publish(facts.about(draft.model(), ModelAct.DRAFT_TAKEN_BACK, admin));
    }
}
