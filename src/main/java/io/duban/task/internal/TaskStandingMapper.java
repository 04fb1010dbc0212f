package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.task.Duty;
import io.duban.task.OverdueScope;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface TaskStandingMapper {

    List<TaskStanding> of(Collection<TaskId> tasks);

    List<TaskStanding> page(@Nullable PlanId plan, @Nullable TaskId after, int size);

    List<Duty> overdue(
            OverdueScope scope, LocalDate day, @Nullable LocalDate afterDue, @Nullable String afterId, int size);
}
