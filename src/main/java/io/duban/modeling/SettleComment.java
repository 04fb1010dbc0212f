package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin notes that a comment on a draft was taken up, or that nothing is to be done about it. */
@Component
public class SettleComment {

    private final ModelDrafts drafts;
    private final ModelComments comments;
    private final ModelFacts facts;
    private final Clock clock;

    SettleComment(ModelDrafts drafts, ModelComments comments, ModelFacts facts, Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.facts = facts;
        this.clock = clock;
    }

    /** Refuses one that was settled before, and any of a draft that was released or thrown away. */
    @Transactional
    public void settle(ModelDraftId id, int number, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        ModelDraft draft = drafts.get(id);
        ModelComment comment = comments.of(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing(id + " " + number));
        if (!draft.isOpen() || !comments.settle(id, number, admin.id(), clock.instant())) {
            throw new ModelingRefusal.NotNow();
        }
        facts.publish(facts.about(draft.model(), ModelAct.COMMENT_SETTLED, admin)
                .changing("element", null, comment.called().isEmpty() ? null : comment.called())
                .changing("comment", null, comment.text()));
    }
}
