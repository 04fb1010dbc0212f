package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors hold any two texts of a model against each other: released versions, drafts, one of each. */
@Component
public class CompareModels {

    private final ReleasedModels released;
    private final ModelDrafts drafts;

    CompareModels(ReleasedModels released, ModelDrafts drafts) {
        this.released = released;
        this.drafts = drafts;
    }

    /** The two that may be compared, and in what they differ. */
    public record Comparison(String model, ModelSide from, ModelSide to, List<ModelChange> changes) {}

    /** In what the second differs from the first; of the drafts their last texts count. */
    @Transactional(readOnly = true)
    public Comparison of(String model, ModelSide from, ModelSide to, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return new Comparison(model, from, to, ModelDiff.between(source(model, from), source(model, to)));
    }

    /** BPMN 2.0 of one of them; a released version with its names in this language. */
    @Transactional(readOnly = true)
    public String drawing(String model, ModelSide side, Locale language, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        Integer number = side.number();
        return number == null ? new String(source(model, side), UTF_8) : released.drawing(model, number, language);
    }

    /** The drafts of a model that are neither released nor thrown away, the newest first. */
    @Transactional(readOnly = true)
    public List<ModelDraft> drafts(String model, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return drafts.open().stream()
                .filter(draft -> draft.model().equals(model))
                .toList();
    }

    private byte[] source(String model, ModelSide side) {
        ModelDraftId id = side.draft();
        if (id == null) {
            return released.source(model, side.number() == null ? 0 : side.number());
        }
        ModelDraft draft = drafts.get(id);
        if (!draft.model().equals(model)) {
            throw new Missing(id);
        }
        return drafts.content(id, draft.revision());
    }
}
