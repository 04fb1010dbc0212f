package io.duban.modeling;

import io.duban.shared.Actor;
import io.duban.shared.Sight;
import org.springframework.stereotype.Component;

@Component
class DraftSight implements Sight<ModelDraftId> {

    private final ReadDrafts read;

    DraftSight(ReadDrafts read) {
        this.read = read;
    }

    @Override
    public Class<ModelDraftId> of() {
        return ModelDraftId.class;
    }

    @Override
    public void look(ModelDraftId id, Actor.Person reader) {
        read.of(id, reader);
    }
}
