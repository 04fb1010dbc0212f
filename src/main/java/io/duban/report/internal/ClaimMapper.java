package io.duban.report.internal;

import io.duban.report.ClaimId;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ClaimMapper {

    @Nullable
    ClaimRow find(TaskId task, int year);

    @Nullable
    ClaimRow byId(ClaimId id);

    List<ClaimRow> ofTask(TaskId task);

    List<ClaimTargetRow> targets(Collection<ClaimId> claims);

    void insert(ClaimRow row);

    int update(ClaimRow row);

    void deleteTargets(ClaimId claim);

    void insertTargets(List<ClaimTargetRow> rows);

    void insertSamples(List<ClaimSampleRow> rows);

    List<ClaimSampleRow> samples(ClaimId claim);
}
