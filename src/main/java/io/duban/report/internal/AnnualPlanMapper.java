package io.duban.report.internal;

import io.duban.database.RowWithLines;
import io.duban.report.AnnualPlanId;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface AnnualPlanMapper {

    Optional<RowWithLines<AnnualPlanRow, MilestoneRow>> find(TaskId task, int year);

    List<RowWithLines<AnnualPlanRow, MilestoneRow>> ofTask(TaskId task);

    void insert(AnnualPlanRow row);

    int update(AnnualPlanRow row);

    void deleteMilestones(AnnualPlanId plan);

    void insertMilestones(List<MilestoneRow> rows);
}
