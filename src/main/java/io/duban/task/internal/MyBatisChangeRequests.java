package io.duban.task.internal;

import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeRequests;
import io.duban.task.ChangeStep;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisChangeRequests implements ChangeRequests {

    private final ChangeMapper mapper;

    MyBatisChangeRequests(ChangeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ChangeRequest get(ChangeId id) {
        return mapper.find(id).map(ChangeRow::request).orElseThrow(() -> new Missing(id));
    }

    @Override
    public void add(ChangeRequest request) {
        mapper.insert(ChangeRow.of(request));
    }

    @Override
    public void save(ChangeRequest request) {
        if (mapper.update(ChangeRow.of(request)) == 0) {
            throw new StaleAggregate(request.id());
        }
    }

    @Override
    public void addStep(ChangeStep step) {
        mapper.addStep(step);
    }

    @Override
    public List<ChangeStep> steps(ChangeId request) {
        return mapper.steps(request);
    }

    @Override
    public List<ChangeRequest> of(Collection<ChangeId> ids) {
        return ids.isEmpty()
                ? List.of()
                : mapper.all(ids).stream().map(ChangeRow::request).toList();
    }

    @Override
    public List<ChangeRequest> ofTask(TaskId task) {
        return mapper.ofTask(task).stream().map(ChangeRow::request).toList();
    }
}
