package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisDuties implements Duties {

    private final DutyMapper mapper;

    MyBatisDuties(DutyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void turned(Collection<String> done, Instant at, Collection<Duty> opened) {
        if (!done.isEmpty() || !opened.isEmpty()) {
            mapper.put(done, at, opened);
        }
    }

    @Override
    public void opened(Duty duty) {
        mapper.put(List.of(), duty.askedAt(), List.of(duty));
    }

    @Override
    public void moved(Duty duty) {
        mapper.move(duty);
    }

    @Override
    public void dropped(String id, Instant at) {
        mapper.drop(id, at);
    }

    @Override
    public void takenBack(String id, Instant at) {
        mapper.takeBack(id, at);
    }

    @Override
    public boolean noteLate(String id, Instant at) {
        return mapper.noteLate(id, at) == 1;
    }

    @Override
    public void postponed(String id, LocalDate day, LocalDate today) {
        mapper.postpone(id, day, today);
    }

    @Override
    public void dueOn(String id, LocalDate day) {
        mapper.dueOn(id, day);
    }

    @Override
    public Optional<Duty> find(String id) {
        return mapper.find(id);
    }

    @Override
    public List<Duty> ofTask(TaskId task) {
        return mapper.ofTask(task);
    }

    @Override
    public int open(@Nullable PlanId plan, Set<PlanId> spared) {
        return mapper.open(plan, spared);
    }

    @Override
    public List<Duty> openDueBy(LocalDate day, @Nullable Duty after, int size) {
        return mapper.openDueBy(day, after, size);
    }
}
