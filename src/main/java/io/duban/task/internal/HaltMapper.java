package io.duban.task.internal;

import io.duban.task.Halt;
import io.duban.task.TaskId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Suspensions and terminations in the database. */
@Mapper
interface HaltMapper {

    void insert(Halt halt);

    int goOn(Halt halt);

    List<HaltRow> ofTask(@Param("task") TaskId task);
}
