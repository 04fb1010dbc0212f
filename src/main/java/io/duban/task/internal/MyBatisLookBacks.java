package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.shared.StaleAggregate;
import io.duban.task.LookBack;
import io.duban.task.LookBackState;
import io.duban.task.LookBackTerm;
import io.duban.task.LookBacks;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisLookBacks implements LookBacks {

    private final LookBackMapper mapper;

    MyBatisLookBacks(LookBackMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(LookBack planned) {
        mapper.insert(planned);
    }

    @Override
    public void save(LookBack after) {
        if (mapper.update(after) == 0) {
            throw new StaleAggregate(after.id());
        }
    }

    @Override
    public List<LookBack> ofTask(TaskId task) {
        return mapper.ofTask(task).stream().map(LookBackRow::lookBack).toList();
    }

    @Override
    public Optional<LookBack> planned(TaskId task) {
        return ofTask(task).stream()
                .filter(one -> one.state() == LookBackState.PLANNED)
                .findFirst();
    }

    @Override
    public LookBackTerm term(PlanId plan) {
        return mapper.term(plan).map(row -> new LookBackTerm(row.months())).orElseGet(LookBackTerm::usual);
    }

    @Override
    public void setTerm(PlanId plan, LookBackTerm term) {
        mapper.putTerm(plan, term);
    }
}
