package io.duban.task.internal;

import io.duban.task.ChangeId;
import io.duban.task.ChangeStep;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Change requests in the database. */
@Mapper
interface ChangeMapper {

    Optional<ChangeRow> find(@Param("id") ChangeId id);

    void insert(ChangeRow request);

    int update(ChangeRow request);

    void addStep(ChangeStep step);

    List<ChangeStep> steps(@Param("request") ChangeId request);

    List<ChangeRow> all(@Param("ids") Collection<ChangeId> ids);

    List<ChangeRow> ofTask(@Param("task") TaskId task);
}
