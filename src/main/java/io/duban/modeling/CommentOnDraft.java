package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;

import io.duban.shared.Actor;
import io.duban.shared.RequiredText;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An admin says something about a draft, or about one of its elements, while it is drawn or decided on. Whoever does
 * has not drawn it: he may approve it.
 */
@Component
public class CommentOnDraft {

    private final ModelDrafts drafts;
    private final ModelComments comments;
    private final ModelFacts facts;
    private final Clock clock;

    CommentOnDraft(ModelDrafts drafts, ModelComments comments, ModelFacts facts, Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Refuses a comment without words or with more than {@value ModelComment#LONGEST} characters, one about an element
     * that the last text does not have, and one on a draft that was released or thrown away.
     *
     * @param element its id; null: about the whole model
     * @return the number of the comment
     */
    @Transactional
    public int comment(ModelDraftId id, @Nullable String element, String text, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        ModelDraft draft = drafts.get(id);
        if (!draft.isOpen()) {
            throw new ModelingRefusal.NotNow();
        }
        if (RequiredText.isMissing(text) || text.length() > ModelComment.LONGEST) {
            throw new ModelingRefusal.CommentMissing();
        }
        String called = element == null ? "" : called(draft, element);
        int number = comments.add(new ModelComments.Written(id, element, called, text, admin.id(), clock.instant()));
        facts.publish(facts.about(draft.model(), ModelAct.DRAFT_COMMENTED, admin)
                .because(text)
                .changing("element", null, called.isEmpty() ? null : called));
        return number;
    }

    private String called(ModelDraft draft, String element) {
        ModelElements elements = ModelElements.of(drafts.content(draft.id(), draft.revision()));
        if (!elements.has(element)) {
            throw new ModelingRefusal.ElementGone();
        }
        return elements.label(element);
    }
}
