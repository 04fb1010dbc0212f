package io.duban.worklist.internal;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.work.CoHandler;
import io.duban.work.CoHandlers;
import io.duban.work.OpenItem;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class MyBatisCoHandlers implements CoHandlers {

    private final CoHandlerMapper mapper;

    MyBatisCoHandlers(CoHandlerMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<CoHandler> of(String item) {
        return mapper.of(item);
    }

    @Override
    public void ask(OpenItem item, PersonId person, Asked asked) {
        mapper.insert(item.id(), person, asked);
        mapper.count(item.id());
    }

    @Override
    public void remove(OpenItem item, PersonId person) {
        remove(item.id(), person);
    }

    @Override
    public void give(OpenItem item, PersonId person, GivenOpinion opinion) {
        mapper.give(item.id(), person, opinion);
        mapper.count(item.id());
    }

    @Override
    public void left(PersonId person, Set<UnitId> stillIn) {
        mapper.owedBy(person, stillIn).forEach(item -> remove(item, person));
    }

    private void remove(String item, PersonId person) {
        mapper.delete(item, person);
        mapper.count(item);
    }
}
