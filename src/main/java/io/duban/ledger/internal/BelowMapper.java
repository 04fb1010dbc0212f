package io.duban.ledger.internal;

import io.duban.ledger.Breakdown;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BelowMapper {

    List<Breakdown.Below> below(@Param("tasks") Collection<TaskId> tasks);
}
