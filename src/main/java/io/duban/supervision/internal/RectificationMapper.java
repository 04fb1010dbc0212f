package io.duban.supervision.internal;

import io.duban.shared.Visibility;
import io.duban.supervision.RectificationFilter;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.RectificationStep;
import io.duban.task.TaskId;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface RectificationMapper {

    @Nullable
    RectificationRow get(RectificationId id);

    void add(RectificationRow row);

    int save(RectificationRow row);

    void addStep(RectificationStep step);

    void addMeasures(UUID step, List<RectificationMeasure> measures);

    List<RectificationStepRow> steps(RectificationId id);

    List<MeasureRow> measures(RectificationId id);

    List<RectificationRow> ofTask(TaskId task, Visibility reader);

    List<RectificationRow> page(
            RectificationFilter filter, Visibility reader, @Nullable RectificationId after, int size);
}
