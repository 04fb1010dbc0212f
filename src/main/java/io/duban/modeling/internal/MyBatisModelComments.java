package io.duban.modeling.internal;

import static java.util.stream.Collectors.toMap;

import io.duban.modeling.ModelComment;
import io.duban.modeling.ModelComments;
import io.duban.modeling.ModelDraftId;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisModelComments implements ModelComments {

    private final ModelCommentMapper mapper;

    MyBatisModelComments(ModelCommentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<ModelComment> of(ModelDraftId draft) {
        return mapper.ofDraft(draft);
    }

    @Override
    public Map<ModelDraftId, Integer> open(Collection<ModelDraftId> drafts) {
        return mapper.open(drafts).stream()
                .collect(toMap(ModelCommentMapper.Open::draft, ModelCommentMapper.Open::number));
    }

    @Override
    public int add(Written written) {
        int number = mapper.last(written.draft()) + 1;
        try {
            mapper.insert(written, number);
        } catch (DuplicateKeyException writtenMeanwhile) {
            throw new StaleAggregate(written.draft());
        }
        return number;
    }

    @Override
    public boolean settle(ModelDraftId draft, int number, PersonId by, Instant at) {
        return mapper.settle(draft, number, by, at) == 1;
    }
}
