package io.duban.supervision.internal;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.shared.Ids;
import io.duban.shared.LikePattern;
import io.duban.supervision.Light;
import io.duban.supervision.LightChange;
import io.duban.supervision.Lights;
import io.duban.task.TaskId;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisLights implements Lights {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final LightMapper mapper;
    private final ObjectMapper json;

    MyBatisLights(LightMapper mapper, ObjectMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public Map<TaskId, Light> of(Collection<TaskId> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return mapper.of(tasks).stream().map(this::light).collect(toMap(Light::taskId, light -> light));
    }

    @Override
    public List<TaskId> naming(String unit) {
        return mapper.naming(LikePattern.containing(unit));
    }

    /** In the order of the keys: two writers of the same rows then wait for each other instead of locking up. */
    @Override
    public void keep(List<Light> lights) {
        if (!lights.isEmpty()) {
            mapper.keep(lights.stream()
                    .sorted(Comparator.comparing(light -> light.taskId().toString()))
                    .map(this::row)
                    .toList());
        }
    }

    @Override
    public void note(List<LightChange> changes) {
        if (!changes.isEmpty()) {
            mapper.note(changes.stream().map(this::row).toList());
        }
    }

    @Override
    public List<LightChange> changes(TaskId task, int limit) {
        return mapper.changes(task, limit).stream().map(this::change).toList();
    }

    private LightChangeRow row(LightChange change) {
        Light to = change.to();
        return new LightChangeRow(
                Ids.next(),
                to.taskId(),
                to.planId(),
                change.on(),
                change.from(),
                to.color(),
                to.rule(),
                array(to.arguments()),
                to.since(),
                to.computedAt());
    }

    private LightChange change(LightChangeRow row) {
        Light to = new Light(
                row.taskId(),
                row.planId(),
                row.light(),
                row.rule(),
                texts(row.arguments()),
                row.sinceOn(),
                null,
                null,
                row.changedAt());
        return new LightChange(row.onDay(), row.fromLight(), to);
    }

    private Light light(LightRow row) {
        return new Light(
                row.taskId(),
                row.planId(),
                row.light(),
                row.rule(),
                texts(row.arguments()),
                row.sinceOn(),
                row.expectedPercent(),
                row.seenPercent(),
                row.computedAt());
    }

    private LightRow row(Light light) {
        return new LightRow(
                light.taskId(),
                light.planId(),
                light.color(),
                light.rule(),
                array(light.arguments()),
                light.since(),
                light.expectedPercent(),
                light.seenPercent(),
                light.computedAt());
    }

    private List<String> texts(String array) {
        try {
            return json.readValue(array, TEXTS);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String array(List<String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
