package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.modeling.checking.Finding;
import io.duban.organization.People;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors read the drafts of models. */
@Component
public class ReadDrafts {

    /** Browsers tell every minute that they have a draft open. */
    private static final Duration PRESENT = Duration.ofMinutes(2);

    private final ModelDrafts drafts;
    private final ReleasedModels released;
    private final CheckDraft check;
    private final ApproveDraft approve;
    private final People people;
    private final Clock clock;

    ReadDrafts(
            ModelDrafts drafts,
            ReleasedModels released,
            CheckDraft check,
            ApproveDraft approve,
            People people,
            Clock clock) {
        this.drafts = drafts;
        this.released = released;
        this.check = check;
        this.approve = approve;
        this.people = people;
        this.clock = clock;
    }

    /** A text of a draft, with what is wrong with it. */
    public record Text(int revision, String source, List<Finding> findings) {}

    /** Those that are neither released nor thrown away, the newest first. */
    @Transactional(readOnly = true)
    public List<ModelDraft> open(Actor.Person who) {
        mustRead(who);
        return drafts.open();
    }

    @Transactional(readOnly = true)
    public DraftSheet of(ModelDraftId id, Actor.Person who) {
        mustRead(who);
        ModelDraft draft = drafts.get(id);
        List<DraftText> texts = drafts.texts(id);
        Set<PersonId> named = new HashSet<>();
        texts.forEach(text -> named.add(text.savedBy()));
        PersonId handedInBy = draft.handedInBy();
        if (handedInBy != null) {
            named.add(handedInBy);
        }
        Map<PersonId, String> names = people.names(named);
        return new DraftSheet(
                draft,
                released.versions(draft.model()).get(0).number(),
                handedInBy == null ? null : names.get(handedInBy),
                texts.stream()
                        .map(text -> new DraftSheet.Text(
                                text.revision(), names.getOrDefault(text.savedBy(), ""), text.savedAt()))
                        .toList(),
                readers(id, who),
                check.findings(draft, draft.revision()),
                approve.mayDecide(draft, who));
    }

    /** Of an older text as well; 0 means the last one. */
    @Transactional(readOnly = true)
    public Text text(ModelDraftId id, int revision, Actor.Person who) {
        mustRead(who);
        ModelDraft draft = drafts.get(id);
        int wanted = revision == 0 ? draft.revision() : revision;
        return new Text(wanted, new String(drafts.content(id, wanted), UTF_8), check.findings(draft, wanted));
    }

    /** The last text of a draft of a decision table. */
    @Transactional(readOnly = true)
    public TableSheet table(ModelDraftId id, Actor.Person who) {
        mustRead(who);
        ModelDraft draft = drafts.get(id);
        return TableSheet.of(drafts.content(id, draft.revision()));
    }

    /** In what its last text differs from the version in force. */
    @Transactional(readOnly = true)
    public List<ModelChange> changes(ModelDraftId id, Actor.Person who) {
        mustRead(who);
        ModelDraft draft = drafts.get(id);
        int inForce = released.versions(draft.model()).get(0).number();
        return ModelDiff.between(released.source(draft.model(), inForce), drafts.content(id, draft.revision()));
    }

    /** The names of the others who have the draft open. */
    @Transactional(readOnly = true)
    public List<String> readers(ModelDraftId id, Actor.Person who) {
        mustRead(who);
        List<PersonId> others = drafts.readers(id, clock.instant().minus(PRESENT)).stream()
                .filter(reader -> !reader.equals(who.id()))
                .toList();
        Map<PersonId, String> names = people.names(others);
        return others.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    private static void mustRead(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
    }
}
