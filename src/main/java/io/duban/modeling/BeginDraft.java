package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin begins a draft: from a released version, from a file, or from the model that came with a newer Duban. */
@Component
public class BeginDraft {

    private final ModelDrafts drafts;
    private final ReleasedModels released;
    private final OpenUnits units;
    private final ModelFacts facts;
    private final Involvements involvements;
    private final Clock clock;

    BeginDraft(
            ModelDrafts drafts,
            ReleasedModels released,
            OpenUnits units,
            ModelFacts facts,
            Involvements involvements,
            Clock clock) {
        this.units = units;
        this.drafts = drafts;
        this.released = released;
        this.facts = facts;
        this.involvements = involvements;
        this.clock = clock;
    }

    /** From the version in force, or from an older one to which the model is to go back. */
    @Transactional
    public ModelDraftId fromVersion(String model, int number, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        return begin(model, released.source(model, number), admin);
    }

    /** Refuses what cannot be read, or is about another process. */
    @Transactional
    public ModelDraftId fromFile(String model, byte[] content, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        return begin(model, ModelText.of(model, content, units).content(), admin);
    }

    @Transactional
    public ModelDraftId fromPackaged(String model, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        return begin(model, released.packaged(model), admin);
    }

    private ModelDraftId begin(String model, byte[] content, Actor.Person admin) {
        int inForce = released.versions(model).get(0).number();
        ModelDraft draft = ModelDraft.begun(model, inForce, admin.id(), clock.instant());
        drafts.add(draft, content);
        involvements.note(draft.id().value(), ModelAct.DRAFT_BEGUN, admin);
        facts.publish(facts.about(model, ModelAct.DRAFT_BEGUN, admin));
        return draft.id();
    }
}
