package io.duban.supervision.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.shared.Visibility;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationFilter;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.RectificationStep;
import io.duban.supervision.Rectifications;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRectifications implements Rectifications {

    private final RectificationMapper mapper;

    MyBatisRectifications(RectificationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Rectification get(RectificationId id) {
        RectificationRow row = mapper.get(id);
        if (row == null) {
            throw new Missing(id);
        }
        return row.rectification();
    }

    @Override
    public void add(Rectification rectification) {
        mapper.add(RectificationRow.of(rectification));
    }

    @Override
    public void save(Rectification rectification) {
        if (mapper.save(RectificationRow.of(rectification)) == 0) {
            throw new StaleAggregate(rectification.id());
        }
    }

    @Override
    public void addStep(RectificationStep step) {
        mapper.addStep(step);
        if (!step.measures().isEmpty()) {
            mapper.addMeasures(step.id(), step.measures());
        }
    }

    @Override
    public List<RectificationStep> steps(RectificationId id) {
        Map<UUID, List<RectificationMeasure>> measures = mapper.measures(id).stream()
                .collect(groupingBy(MeasureRow::step, mapping(MeasureRow::measure, toList())));
        return mapper.steps(id).stream()
                .map(step -> step.with(measures.getOrDefault(step.id(), List.of())))
                .toList();
    }

    @Override
    public List<Rectification> ofTask(TaskId task, Visibility reader) {
        return all(mapper.ofTask(task, reader));
    }

    @Override
    public List<Rectification> page(
            RectificationFilter filter, Visibility reader, @Nullable RectificationId after, int size) {
        return all(mapper.page(filter, reader, after, size));
    }

    private static List<Rectification> all(List<RectificationRow> rows) {
        return rows.stream().map(RectificationRow::rectification).toList();
    }
}
