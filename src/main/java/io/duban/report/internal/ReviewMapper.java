package io.duban.report.internal;

import io.duban.task.TaskId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ReviewMapper {

    void insert(ReviewRow row);

    List<ReviewRow> ofTask(TaskId task);
}
