package io.duban.worklist.internal;

import io.duban.work.Block;
import io.duban.work.DoneStep;
import io.duban.work.DoneSteps;
import io.duban.work.OpenItem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisDoneSteps implements DoneSteps {

    private final DoneStepMapper mapper;

    MyBatisDoneSteps(DoneStepMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<DoneStep> handedIn(String id) {
        return Optional.ofNullable(mapper.handedIn(id))
                .filter(step -> step.block().isHandingIn());
    }

    @Override
    public List<OpenItem> waitingFor(String id) {
        return mapper.waitingFor(id);
    }

    @Override
    public List<DoneStep> before(OpenItem item) {
        List<DoneStep> all = mapper.before(item, item.step().process() + ":%");
        return all.stream()
                .filter(step -> item.block().document() != Block.Document.PART
                        || step.aboutUnit().equals(item.aboutUnit()))
                .toList();
    }

    @Override
    public boolean isActedOn(String id) {
        return mapper.isActedOn(id);
    }
}
