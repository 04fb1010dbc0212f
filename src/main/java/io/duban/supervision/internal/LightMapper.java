package io.duban.supervision.internal;

import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface LightMapper {

    List<LightRow> of(Collection<TaskId> tasks);

    List<TaskId> naming(String pattern);

    void keep(List<LightRow> lights);

    void note(List<LightChangeRow> changes);

    List<LightChangeRow> changes(TaskId task, int limit);
}
