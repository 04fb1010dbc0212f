package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.shared.UnitId;
import io.duban.task.PhaseChange;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Tasks and their parts in the database. */
@Mapper
interface TaskMapper {

    List<TaskRow> find(@Param("ids") Collection<TaskId> ids);

    List<TaskRow> page(@Param("plan") PlanId plan, @Param("after") @Nullable Integer after, @Param("size") int size);

    List<TaskRow> waitingForSignature(
            @Param("units") Collection<UnitId> units, @Param("after") @Nullable TaskRow after, @Param("size") int size);

    List<PlanItemId> issuedItems(@Param("plan") PlanId plan);

    int count(@Param("plan") PlanId plan);

    List<PartRow> parts(@Param("tasks") Collection<TaskId> tasks);

    List<PhaseChange> phases(@Param("task") TaskId task, @Param("most") int most);

    void insert(@Param("tasks") List<TaskRow> tasks);

    void addPhases(@Param("rows") List<PhaseRow> rows);

    /** None is written that is not in the version that was read. */
    int update(@Param("task") TaskRow task, @Param("read") int version);

    void putParts(@Param("parts") List<PartRow> parts);
}
