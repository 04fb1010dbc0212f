package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.organization.Barring;
import io.duban.organization.DecisionOn;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.RequiredText;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A second admin approves a draft, which puts it in force, or returns it. Nobody decides on what he himself drew. */
@Component
public class ApproveDraft {

    private final ModelDrafts drafts;
    private final ReleasedModels released;
    private final CheckDraft check;
    private final ModelFacts facts;
    private final Barring barring;
    private final Clock clock;

    ApproveDraft(
            ModelDrafts drafts,
            ReleasedModels released,
            CheckDraft check,
            ModelFacts facts,
            Barring barring,
            Clock clock) {
        this.drafts = drafts;
        this.released = released;
        this.check = check;
        this.facts = facts;
        this.barring = barring;
        this.clock = clock;
    }

    /**
     * What begins from now on goes by it; what runs goes on as it began.
     *
     * @return the number of the new version
     */
    @Transactional
    public int approve(ModelDraftId id, Actor.Person who) {
        ModelDraft draft = drafts.get(id);
        Actor.Person admin = deciding(draft, who);
        drafts.save(draft.released());
        check.mustBeClean(draft);
        int before = released.versions(draft.model()).get(0).number();
        int number = released.release(draft.model(), drafts.content(id, draft.revision()));
        String reason = Objects.requireNonNull(draft.reason());
        drafts.add(new ModelRelease(
                draft.model(),
                number,
                id,
                draft.revision(),
                reason,
                Objects.requireNonNull(draft.handedInBy()),
                admin.id(),
                clock.instant()));
        facts.publish(facts.about(draft.model(), ModelAct.RELEASED, admin)
                .because(reason)
                .changing("number", before, number));
        return number;
    }

    @Transactional
    public void giveBack(ModelDraftId id, String reason, Actor.Person who) {
        ModelDraft draft = drafts.get(id);
        Actor.Person admin = deciding(draft, who);
        if (RequiredText.isMissing(reason)) {
            throw new ModelingRefusal.ReasonRequired();
        }
        drafts.save(draft.returned(reason));
        facts.publish(facts.about(draft.model(), ModelAct.DRAFT_RETURNED, admin).because(reason));
    }

    /** Whether the reader might decide on it. */
    public boolean mayDecide(ModelDraft draft, Actor.Person reader) {
        return draft.state() == DraftState.HANDED_IN
                && !reader.holdsAnywhere(AUDITOR)
                && decision(draft, reader)
                        .filter(on -> barring.bar(on, reader).isEmpty())
                        .isPresent();
    }

    /** Nobody who drew it or handed it in, and no auditor. */
    private Actor.Person deciding(ModelDraft draft, Actor.Person who) {
        if (who.holdsAnywhere(AUDITOR)) {
            throw new NotPermitted();
        }
        Actor.Person admin = barring.deciding(decision(draft, who).orElseThrow(NotPermitted::new), who);
        draft.mustBe(DraftState.HANDED_IN);
        return admin;
    }

    /** By an admin of whichever unit; his own role before that of an absent colleague. */
    private static Optional<DecisionOn> decision(ModelDraft draft, Actor.Person who) {
        return Stream.concat(who.ownGrants().stream(), who.grants().stream())
                .filter(grant -> grant.role() == ADMIN)
                .findFirst()
                .map(grant ->
                        DecisionOn.of(draft.id().value(), grant.unit(), ADMIN).barredBy(ModelBarring.DRAWING));
    }
}
