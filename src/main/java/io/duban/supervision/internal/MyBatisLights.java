package io.duban.supervision.internal;

import static java.util.stream.Collectors.toMap;

import io.duban.shared.Ids;
import io.duban.shared.LikePattern;
import io.duban.supervision.KeptLight;
import io.duban.supervision.Light;
import io.duban.supervision.LightChange;
import io.duban.supervision.LightText;
import io.duban.supervision.Lights;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisLights implements Lights {

    private final LightMapper mapper;

    MyBatisLights(LightMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<TaskId, Light> of(Collection<TaskId> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return mapper.of(tasks).stream().map(KeptLight::asLight).collect(toMap(Light::taskId, light -> light));
    }

    @Override
    public List<TaskId> naming(String unit) {
        return mapper.naming(LikePattern.containing(unit));
    }

    /** In the order of the keys: two writers of the same rows then wait for each other instead of locking up. */
    @Override
    public void keep(List<Light> lights, List<LightChange> changes) {
        if (!lights.isEmpty()) {
            mapper.keep(
                    lights.stream()
                            .sorted(Comparator.comparing(light -> light.taskId().toString()))
                            .map(KeptLight::of)
                            .toList(),
                    changes.stream().map(MyBatisLights::row).toList());
        }
    }

    @Override
    public List<LightChange> changes(TaskId task, int limit) {
        return mapper.changes(task, limit).stream().map(MyBatisLights::change).toList();
    }

    private static LightChangeRow row(LightChange change) {
        Light to = change.to();
        return new LightChangeRow(
                Ids.next(),
                to.taskId(),
                to.planId(),
                change.on(),
                change.from(),
                to.color(),
                to.rule(),
                LightText.of(to.arguments()),
                to.since(),
                to.computedAt());
    }

    private static LightChange change(LightChangeRow row) {
        Light to = new Light(
                row.taskId(),
                row.planId(),
                row.light(),
                row.rule(),
                LightText.read(row.arguments()),
                row.sinceOn(),
                null,
                null,
                row.changedAt());
        return new LightChange(row.onDay(), row.fromLight(), to);
    }
}
