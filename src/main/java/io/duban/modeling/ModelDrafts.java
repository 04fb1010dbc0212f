package io.duban.modeling;

import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.List;

/** The drafts and what was released from them. Reading one that there is not throws {@link io.duban.shared.Missing}. */
public interface ModelDrafts {

    ModelDraft get(ModelDraftId id);

    /** Those that are neither released nor thrown away, the newest first. */
    List<ModelDraft> open();

    /** The saved texts, the last one first. */
    List<DraftText> texts(ModelDraftId id);

    byte[] content(ModelDraftId id, int revision);

    /** A new draft with its first text. */
    void add(ModelDraft draft, byte[] content);

    /** Throws {@link io.duban.shared.StaleAggregate} when the draft changed since it was read. */
    void save(ModelDraft draft);

    /** Keeps one more text. */
    void addText(ModelDraftId id, DraftText text, byte[] content);

    /** Somebody has the draft open. */
    void seen(ModelDraftId id, PersonId person, Instant at);

    /** Who had the draft open since then. */
    List<PersonId> readers(ModelDraftId id, Instant since);

    void add(ModelRelease release);

    /** The last one first. */
    List<ModelRelease> releases(String model);
}
