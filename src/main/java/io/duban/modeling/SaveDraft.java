package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;

import io.duban.modeling.checking.Finding;
import io.duban.organization.Involvements;
import io.duban.organization.People;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin saves what was drawn; every text that was saved is kept. */
@Component
public class SaveDraft {

    private final ModelDrafts drafts;
    private final OpenUnits units;
    private final People people;
    private final Involvements involvements;
    private final Clock clock;

    SaveDraft(ModelDrafts drafts, OpenUnits units, People people, Involvements involvements, Clock clock) {
        this.units = units;
        this.drafts = drafts;
        this.people = people;
        this.involvements = involvements;
        this.clock = clock;
    }

    /** The number of the text that was saved, what is wrong with it, and in which version the draft stands by it. */
    public record Saved(int revision, List<Finding> findings, int version) {}

    /**
     * A faulty text is kept as well, as long as it can be read. Refuses when somebody else saved after {@code
     * revision}, on which the text rests.
     */
    @Transactional
    public Saved save(ModelDraftId id, int revision, byte[] content, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        ModelDraft draft = drafts.get(id);
        draft.mustBe(DraftState.DRAWING);
        if (draft.revision() != revision) {
            throw new ModelingRefusal.SavedMeanwhile(lastSavedBy(id), draft.revision());
        }
        ModelDraft saved = draft.saved();
        ModelText text = ModelText.of(draft.model(), content, units);
        drafts.addText(id, new DraftText(saved.revision(), admin.id(), clock.instant()), text.content());
        drafts.save(saved);
        involvements.note(id.value(), ModelAct.DRAFT_SAVED, admin);
        return new Saved(saved.revision(), text.findings(), saved.version() + 1);
    }

    /** Notes that somebody has the draft open. */
    @Transactional
    public void seen(ModelDraftId id, Actor.Person who) {
        who.asAnywhere(ADMIN);
        drafts.seen(drafts.get(id).id(), who.id(), clock.instant());
    }

    private String lastSavedBy(ModelDraftId id) {
        PersonId last = drafts.texts(id).get(0).savedBy();
        return people.names(Set.of(last)).getOrDefault(last, "");
    }
}
