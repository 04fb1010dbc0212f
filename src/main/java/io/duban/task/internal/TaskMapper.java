package io.duban.task.internal;

import io.duban.database.RowWithLines;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.shared.UnitId;
import io.duban.task.PhaseChange;
import io.duban.task.Task;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Tasks and their parts in the database. */
@Mapper
interface TaskMapper {

    List<RowWithLines<TaskRow, PartRow>> find(@Param("ids") Collection<TaskId> ids);

    List<RowWithLines<TaskRow, PartRow>> page(
            @Param("plan") PlanId plan, @Param("after") @Nullable Integer after, @Param("size") int size);

    List<RowWithLines<TaskRow, PartRow>> waitingForSignature(
            @Param("units") Collection<UnitId> units, @Param("after") @Nullable Task after, @Param("size") int size);

    List<PlanItemId> issuedItems(@Param("plan") PlanId plan);

    int count(@Param("plan") PlanId plan);

    /** Of those of these tasks that are children. */
    List<AboveRow> above(@Param("tasks") Collection<TaskId> tasks);

    /** In the order in which they were made. */
    List<TaskId> children(@Param("parent") TaskId parent);

    void addAbove(@Param("rows") List<AboveRow> rows);

    List<PhaseChange> phases(@Param("task") TaskId task, @Param("most") int most);

    void insert(@Param("rows") List<NewRow> rows);

    void addPhases(@Param("rows") List<PhaseRow> rows);

    /** None is written that is not in the version that was read. */
    int update(@Param("task") Task task, @Param("read") int version);

    void putParts(@Param("parts") List<PartRow> parts);
}
