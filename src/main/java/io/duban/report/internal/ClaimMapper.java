package io.duban.report.internal;

import io.duban.database.RowWithLines;
import io.duban.report.ClaimId;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ClaimMapper {

    Optional<RowWithLines<ClaimRow, ClaimTargetRow>> find(TaskId task, int year);

    Optional<RowWithLines<ClaimRow, ClaimTargetRow>> byId(ClaimId id);

    List<RowWithLines<ClaimRow, ClaimTargetRow>> ofTask(TaskId task);

    void insert(ClaimRow row);

    int update(ClaimRow row);

    void deleteTargets(ClaimId claim);

    void insertTargets(List<ClaimTargetRow> rows);

    void insertSamples(List<ClaimSampleRow> rows);

    List<ClaimSampleRow> samples(ClaimId claim);
}
