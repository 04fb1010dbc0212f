package io.duban.task.internal;

import io.duban.task.PartTransfer;
import io.duban.task.TaskId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Transfers of parts in the database. */
@Mapper
interface PartTransferMapper {

    void insert(PartTransfer transfer);

    List<PartTransferRow> ofTask(@Param("task") TaskId task);
}
