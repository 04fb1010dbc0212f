package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.organization.People;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors read what was said about drafts. */
@Component
public class ReadComments {

    private final ModelDrafts drafts;
    private final ModelComments comments;
    private final People people;

    ReadComments(ModelDrafts drafts, ModelComments comments, People people) {
        this.drafts = drafts;
        this.comments = comments;
        this.people = people;
    }

    /** Those that nobody has settled first, each group in the order in which they were written. */
    @Transactional(readOnly = true)
    public CommentSheet of(ModelDraftId id, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        ModelDraft draft = drafts.get(id);
        List<ModelComment> all = comments.of(id);
        ModelElements elements = ModelElements.of(drafts.content(id, draft.revision()));
        return new CommentSheet(
                all.stream().filter(ModelComment::isOpen).toList(),
                all.stream().filter(comment -> !comment.isOpen()).toList(),
                elements.ids().stream()
                        .map(element -> new CommentSheet.Element(element, elements.label(element)))
                        .toList(),
                people.names(mentioned(all)),
                draft.isOpen() && who.holdsAnywhere(ADMIN));
    }

    /** How many are not settled of each of these drafts; drafts without any are left out. */
    @Transactional(readOnly = true)
    public Map<ModelDraftId, Integer> open(Collection<ModelDraftId> ids, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return ids.isEmpty() ? Map.of() : comments.open(ids);
    }

    private static Set<PersonId> mentioned(List<ModelComment> all) {
        Set<PersonId> people = new HashSet<>();
        for (ModelComment comment : all) {
            people.add(comment.writtenBy());
            if (comment.settledBy() != null) {
                people.add(comment.settledBy());
            }
        }
        return people;
    }
}
