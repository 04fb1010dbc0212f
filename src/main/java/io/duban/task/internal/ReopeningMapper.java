package io.duban.task.internal;

import io.duban.task.Reopening;
import io.duban.task.TaskId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Proposals to reopen tasks in the database. */
@Mapper
interface ReopeningMapper {

    void insert(Reopening proposed);

    int decide(Reopening decided);

    List<ReopeningRow> ofTask(@Param("task") TaskId task);
}
