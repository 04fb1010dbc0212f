package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;

import io.duban.modeling.checking.Finding;
import io.duban.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks what was drawn, by the same rules while one draws, on saving, and before it is handed in and released. */
@Component
public class CheckDraft {

    private final ModelDrafts drafts;
    private final OpenUnits units;

    CheckDraft(ModelDrafts drafts, OpenUnits units) {
        this.units = units;
        this.drafts = drafts;
    }

    /** What is wrong with a text that is about this model; it is kept nowhere. */
    public List<Finding> findings(String model, byte[] content, Actor.Person who) {
        who.asAnywhere(ADMIN);
        return ModelText.of(model, content, units).findings();
    }

    List<Finding> findings(ModelDraft draft, int revision) {
        return ModelSource.findings(draft.model(), drafts.content(draft.id(), revision), units);
    }

    void mustBeClean(ModelDraft draft) {
        long errors = findings(draft, draft.revision()).stream()
                .filter(Finding::isError)
                .count();
        if (errors > 0) {
            throw new ModelingRefusal.Unsound((int) errors);
        }
    }
}
