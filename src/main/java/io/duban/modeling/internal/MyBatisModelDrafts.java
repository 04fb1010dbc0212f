package io.duban.modeling.internal;

import io.duban.modeling.DraftText;
import io.duban.modeling.ModelDraft;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ModelDrafts;
import io.duban.modeling.ModelRelease;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisModelDrafts implements ModelDrafts {

    private final ModelDraftMapper mapper;

    MyBatisModelDrafts(ModelDraftMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ModelDraft get(ModelDraftId id) {
        return Optional.ofNullable(mapper.byId(id)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public List<ModelDraft> open() {
        return mapper.open();
    }

    @Override
    public List<DraftText> texts(ModelDraftId id) {
        return mapper.texts(id);
    }

    @Override
    public byte[] content(ModelDraftId id, int revision) {
        return Optional.ofNullable(mapper.content(id, revision))
                .orElseThrow(() -> new Missing(id + " " + revision))
                .bytes();
    }

    @Override
    public void add(ModelDraft draft, byte[] content) {
        mapper.insert(draft);
        addText(draft.id(), new DraftText(draft.revision(), draft.begunBy(), draft.begunAt()), content);
    }

    @Override
    public void save(ModelDraft draft) {
        if (mapper.update(draft) == 0) {
            throw new StaleAggregate(draft.id());
        }
    }

    @Override
    public void addText(ModelDraftId id, DraftText text, byte[] content) {
        mapper.insertText(id, text, content);
    }

    @Override
    public void seen(ModelDraftId id, PersonId person, Instant at) {
        mapper.seen(id, person, at);
    }

    @Override
    public List<PersonId> readers(ModelDraftId id, Instant since) {
        return mapper.readers(id, since);
    }

    @Override
    public void add(ModelRelease release) {
        mapper.insertRelease(release);
    }

    @Override
    public List<ModelRelease> releases(String model) {
        return mapper.releases(model);
    }
}
