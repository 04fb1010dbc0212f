package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.task.Duty;
import io.duban.task.OverdueScope;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisTaskStandings implements TaskStandings {

    private final TaskStandingMapper mapper;
    private final MyBatisTasks tasks;

    MyBatisTaskStandings(TaskStandingMapper mapper, MyBatisTasks tasks) {
        this.mapper = mapper;
        this.tasks = tasks;
    }

    @Override
    public List<TaskStanding> of(Collection<TaskId> ids) {
        List<TaskStanding> known =
                tasks.atHand(ids).stream().map(TaskStanding::of).toList();
        Set<TaskId> unread = new LinkedHashSet<>(ids);
        known.forEach(standing -> unread.remove(standing.id()));
        return unread.isEmpty()
                ? known
                : Stream.concat(known.stream(), mapper.of(unread).stream()).toList();
    }

    @Override
    public List<TaskStanding> page(@Nullable PlanId plan, @Nullable TaskId after, int size) {
        tasks.writeNow();
        return mapper.page(plan, after, size);
    }

    @Override
    public List<Duty> overdue(OverdueScope scope, LocalDate day, @Nullable Duty after, int size) {
        if (scope.isEmpty()) {
            return List.of();
        }
        tasks.writeNow();
        return mapper.overdue(
                scope, day, after == null ? null : after.dueOn(), after == null ? null : after.id(), size);
    }
}
