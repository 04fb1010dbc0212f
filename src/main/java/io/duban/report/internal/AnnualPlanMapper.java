package io.duban.report.internal;

import io.duban.report.AnnualPlanId;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface AnnualPlanMapper {

    @Nullable
    AnnualPlanRow find(TaskId task, int year);

    List<AnnualPlanRow> ofTask(TaskId task);

    List<AcceptedRow> accepted(Collection<TaskId> tasks, int from, int until);

    List<MilestoneRow> milestones(Collection<AnnualPlanId> plans);

    void insert(AnnualPlanRow row);

    int update(AnnualPlanRow row);

    void deleteMilestones(AnnualPlanId plan);

    void insertMilestones(List<MilestoneRow> rows);
}
