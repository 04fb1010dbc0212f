package io.duban.task.internal;

import io.duban.shared.UnitId;
import io.duban.task.TaskGuests;
import io.duban.task.TaskId;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Guests of tasks in the database. */
@Mapper
interface TaskGuestMapper extends TaskGuests {

    @Override
    void admit(@Param("task") TaskId task, @Param("unit") UnitId unit);
}
