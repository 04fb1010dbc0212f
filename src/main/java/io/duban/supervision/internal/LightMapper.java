package io.duban.supervision.internal;

import io.duban.supervision.KeptLight;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface LightMapper {

    List<KeptLight> of(Collection<TaskId> tasks);

    List<TaskId> naming(String pattern);

    void keep(List<KeptLight> lights, List<LightChangeRow> changes);

    List<LightChangeRow> changes(TaskId task, int limit);
}
