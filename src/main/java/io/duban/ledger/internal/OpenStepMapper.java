package io.duban.ledger.internal;

import io.duban.ledger.OpenStep;
import io.duban.task.TaskId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OpenStepMapper {

    List<OpenStep> of(@Param("task") TaskId task);
}
