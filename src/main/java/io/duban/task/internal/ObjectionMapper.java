package io.duban.task.internal;

import io.duban.shared.UnitId;
import io.duban.task.Objection;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Objections in the database. */
@Mapper
interface ObjectionMapper {

    void insert(Objection objection);

    Optional<Objection> open(@Param("task") TaskId task, @Param("unit") UnitId unit);

    int answer(Objection answered);

    List<Objection> ofTask(@Param("task") TaskId task);
}
