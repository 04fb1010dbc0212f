package io.duban.ledger.internal;

import io.duban.supervision.LightGrounds;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LightGroundMapper {

    List<LightGroundRows> of(@Param("tasks") Collection<TaskId> tasks, @Param("scope") LightGrounds.Scope scope);
}
