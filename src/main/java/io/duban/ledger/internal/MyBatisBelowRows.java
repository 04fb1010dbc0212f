package io.duban.ledger.internal;

import io.duban.ledger.BelowRows;
import io.duban.ledger.Breakdown;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisBelowRows implements BelowRows {

    private final BelowMapper mapper;

    MyBatisBelowRows(BelowMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Breakdown.Below> below(Collection<TaskId> tasks) {
        return mapper.below(tasks);
    }
}
