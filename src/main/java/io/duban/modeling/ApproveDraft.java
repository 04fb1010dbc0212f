package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.PersonId;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A second admin approves a draft, which puts it in force, or returns it. Nobody decides on what he himself drew. */
@Component
public class ApproveDraft {

    private final ModelDrafts drafts;
    private final ReleasedModels released;
    private final CheckDraft check;
    private final ModelFacts facts;
    private final Clock clock;

    ApproveDraft(ModelDrafts drafts, ReleasedModels released, CheckDraft check, ModelFacts facts, Clock clock) {
        this.drafts = drafts;
        this.released = released;
        this.check = check;
        this.facts = facts;
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
        if (reason.isBlank()) {
            throw new ModelingRefusal.ReasonRequired();
        }
        drafts.save(draft.returned(reason));
        facts.publish(facts.about(draft.model(), ModelAct.DRAFT_RETURNED, admin).because(reason));
    }

    /** Whether the reader might decide on it. */
    public boolean mayDecide(ModelDraft draft, Actor.Person reader) {
        return draft.state() == DraftState.HANDED_IN
                && reader.holdsAnywhere(ADMIN)
                && !reader.holdsAnywhere(AUDITOR)
                && !isOwn(draft, reader.asAnywhere(ADMIN));
    }

    private Actor.Person deciding(ModelDraft draft, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        if (who.holdsAnywhere(AUDITOR)) {
            throw new NotPermitted();
        }
        draft.mustBe(DraftState.HANDED_IN);
        if (isOwn(draft, admin)) {
            throw new ModelingRefusal.OwnDrawing();
        }
        return admin;
    }

    /** Neither as himself nor for an absent colleague who drew it. */
    private boolean isOwn(ModelDraft draft, Actor.Person admin) {
        Set<PersonId> drew =
                drafts.texts(draft.id()).stream().map(DraftText::savedBy).collect(Collectors.toSet());
        return drew.contains(admin.id())
                || admin.id().equals(draft.handedInBy())
                || (admin.actingFor() != null && drew.contains(admin.actingFor().id()));
    }
}
