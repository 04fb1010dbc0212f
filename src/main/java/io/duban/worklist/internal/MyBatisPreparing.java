package io.duban.worklist.internal;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.work.OpenItem;
import io.duban.work.Preparing;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class MyBatisPreparing implements Preparing {

    private final PreparingMapper mapper;

    MyBatisPreparing(PreparingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<OpenItem> lock(String id) {
        return Optional.ofNullable(mapper.lock(id));
    }

    @Override
    public Optional<OpenItem> lockWithOthers(String id) {
        return mapper.lockWithOthers(id).stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    @Override
    public void begun(OpenItem item, PersonId by, String words, PersonId askedBy) {
        mapper.begin(item.id(), by, words, askedBy);
    }

    @Override
    public void handedBack(OpenItem item, String words, PersonId by) {
        mapper.handBack(item.id(), words, by);
    }

    @Override
    public void left(PersonId by, Set<UnitId> stillIn) {
        mapper.left(by, stillIn);
    }

    @Override
    public void recalled(OpenItem item) {
        mapper.recall(item.id());
    }
}
