package io.duban.worklist.internal;

import io.duban.task.TaskId;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Work items of tasks that stand still. */
@Mapper
interface HeldItemMapper {

    void hold(@Param("task") TaskId task, @Param("held") boolean held);

    void postpone(@Param("id") String id, @Param("day") LocalDate day);
}
